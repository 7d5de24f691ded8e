-- The limits in force: what Groq reported before what is configured, which rises with the plan that the reported tokens per minute show.
do
  local s1, s2, s3, s4, s5, s6, c1, c2, c3, c4, c5, c6, tokens = struct.unpack('<ddddddddddddd', packed, sent)
  local plan = tokens > 0 and r3 > tokens and r3 / tokens or 1
  l1, l2, l3 = math.min(c1, r1 > 0 and r1 or s1 * plan), math.min(c2, r2 > 0 and r2 or s2 * plan), math.min(c3, r3 > 0 and r3 or s3 * plan)
  l4, l5, l6 = math.min(c4, r4 > 0 and r4 or s4 * plan), math.min(c5, r5 > 0 and r5 or s5 * plan), math.min(c6, r6 > 0 and r6 or s6 * plan)
end
