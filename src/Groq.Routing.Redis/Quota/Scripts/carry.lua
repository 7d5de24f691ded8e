-- What was carried here drains like what is used.
do
  local seconds = (time - before) / 1e6
  if seconds > 0 then
    local minutes, days = seconds / 60, seconds / 86400
    c1 = (c1 == 0 or l1 == math.huge) and 0 or math.max(0, c1 - l1 * minutes)
    c2 = (c2 == 0 or l2 == math.huge) and 0 or math.max(0, c2 - l2 * days)
    c3 = (c3 == 0 or l3 == math.huge) and 0 or math.max(0, c3 - l3 * minutes)
    c4 = (c4 == 0 or l4 == math.huge) and 0 or math.max(0, c4 - l4 * days)
    c5 = (c5 == 0 or l5 == math.huge) and 0 or math.max(0, c5 - l5 * minutes)
    c6 = (c6 == 0 or l6 == math.huge) and 0 or math.max(0, c6 - l6 * minutes)
  end
end
