-- Ends the epoch. KEYS: the epoch, the counts. Answers how many valid entries there were.

local epoch = redis.call('GET', KEYS[1])
local entries = 0
if epoch then
  for _, at in ipairs(counted(KEYS[2], epoch, clock())) do entries = entries + at[2] end
end
redis.call('DEL', KEYS[1], KEYS[2])
return entries
