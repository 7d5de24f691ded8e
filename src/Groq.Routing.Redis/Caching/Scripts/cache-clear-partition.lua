-- Ends a partition's epoch. KEYS: the epoch, the partition's epoch, the counts, the partition's counts. Answers how many valid entries there were.

local epochs = redis.call('MGET', KEYS[1], KEYS[2])
local entries = 0
if epochs[1] and epochs[2] then
  local all = redis.call('HGET', KEYS[3], 'epoch') == epochs[1]
  for _, at in ipairs(counted(KEYS[4], epochs[1] .. epochs[2], clock())) do
    entries = entries + at[2]
    if all then count(KEYS[3], at[1], -at[2], -at[3]) end
  end
end
redis.call('DEL', KEYS[2], KEYS[4])
return entries
