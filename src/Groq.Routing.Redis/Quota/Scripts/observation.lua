-- Follows ledger.lua in the scripts that take in what Groq said of its books.

-- After the model: its terms; the hold; what the headers show (RPD limit and used, TPM limit and used); what a refusal names (dimension,
-- limit, used); the back-off. What was not said is not a number.
local OBSERVED = '<dddddddddd'

-- The limits that Groq reported, with what it says now, and whether that is anything new.
local function learned(r1, r2, r3, r4, r5, r6, rpd, tpm, dimension, limit)
  local r = {r1, r2, r3, r4, r5, r6}
  local new = false
  local function report(d, value)
    if value > 0 and value ~= r[d] then r[d], new = value, true end
  end
  report(2, rpd)
  report(3, tpm)
  if dimension == dimension then report(dimension, limit) end
  return new, unpack(r)
end

-- The server's book at this instant: at least that, and at most that and what is in flight.
local function clamped(used, reported, flight)
  if reported ~= reported then return used end
  return max(reported, min(used, reported + flight))
end
