-- Lets books drain until now. What is held does not; a hold ends with the period after the one it was made in. A clock that was set back
-- lets the books go on from where they are; less than a second is waited out.
do
  local to = now + shift
  if to < time - 1e6 then
    shift = time - now
    to = time
  end
  local turns = 0
  if hold > 0 and to > time then
    turns = math.floor(to / hold) - math.floor(time / hold)
    if turns > 2 then turns = 2 end
  end
  while to > time do
    local stop = to
    if turns > 0 then stop = (math.floor(time / hold) + 1) * hold end
    local seconds = (stop - time) / 1e6
    local minutes, days = seconds / 60, seconds / 86400
    local r, i, o = hr + br, hi + bi, ho + bo
    local t = i + o
    u1, u2, u3, u4, u5, u6 = u1 - l1 * minutes, u2 - l2 * days, u3 - l3 * minutes, u4 - l4 * days, u5 - l5 * minutes, u6 - l6 * minutes
    if u1 < r then u1 = r end
    if u2 < r then u2 = r end
    if u3 < t then u3 = t end
    if u4 < t then u4 = t end
    if u5 < i then u5 = i end
    if u6 < o then u6 = o end
    time = stop
    if turns > 0 then
      turns = turns - 1
      hr, hi, ho, br, bi, bo = 0, 0, 0, hr, hi, ho
    end
  end
end
