-- Adds to the statistics what an instance has counted, and reads them. KEYS: the epoch, the counts, the statistics.
-- ARGV: pairs of what was counted and how often. Answers with entries and bytes, and every statistic with its name.

for i = 1, #ARGV, 2 do redis.call('HINCRBY', KEYS[3], ARGV[i], ARGV[i + 1]) end
if #ARGV > 0 then redis.call('PEXPIRE', KEYS[3], 90 * 86400000) end

local epoch = redis.call('GET', KEYS[1])
local entries, bytes = 0, 0
if epoch then
  for _, at in ipairs(counted(KEYS[2], epoch, clock())) do entries, bytes = entries + at[2], bytes + at[3] end
end
local read = {struct.pack('<dd', entries, bytes)}
for _, text in ipairs(redis.call('HGETALL', KEYS[3])) do read[#read + 1] = struct.pack('<H', #text) .. text end
return table.concat(read)
