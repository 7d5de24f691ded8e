-- Reads the usage history. KEYS: the usage history. ARGV: 'm' for minutes or 'd' for days.
-- Answers with every minute or day that is not too old: its number, requests, input and output tokens, and the model's name with its length.

local all, now = redis.call('HGETALL', KEYS[1]), clock()
local oldest = ARGV[1] == 'm' and floor(now / 60e6) - MINUTES or floor(now / DAY) - DAYS
local read = {}
for i = 1, #all, 2 do
  local raw = all[i + 1]
  if all[i]:sub(1, 1) == ARGV[1] and #raw == USAGE_SIZE and raw:byte(1) == VERSION then
    local _, index, requests, input, output = unpacked(USAGE, raw)
    if index > oldest then
      local model = all[i]:sub(all[i]:find('/', 1, true) + 1)
      read[#read + 1] = pack('<ddddH', index, requests, input, output, #model) .. model
    end
  end
end
return '2' .. table.concat(read)
