-- Follows ledger.lua in the scripts that take in what Groq said of its books.

-- The model as sent; the hold; what the headers show (RPD limit and used, TPM limit and used); what a refusal names (dimension, limit,
-- used); the back-off. What was not said is not a number.
local OBSERVED = '<dddddddddddddddddddddd'
local HOLD, SAID = 14, 15

-- A model's books, and what was said of them.
local s, limit, o

local function said(place)
  local value = o[SAID + place]
  if value == value then return value end
end

local function report(dimension, reported)
  if reported and reported > 0 and reported ~= s[REPORTED + dimension] then
    s[REPORTED + dimension] = reported
    limit = limits(s, o)
  end
end

local function held(dimension)
  return s[HELD + dimension] + s[HELD_BEFORE + dimension]
end

-- The server's book at this instant: at least that, and at most that and what is in flight.
local function clamp(dimension, used)
  if used then s[USED + dimension] = max(used, min(s[USED + dimension], used + held(dimension))) end
end

-- Takes in a refusal and a wish to be left alone.
local function learn()
  local dimension = said(4)
  if dimension then
    report(dimension, said(5))
    clamp(dimension, said(6))
  end
  local backOff = said(7)
  if backOff then s[BACK_OFF] = max(s[BACK_OFF], s[TIME] + backOff * SECOND) end
end

-- How long until nothing is left of it, in microseconds.
local function lasts()
  local longest = max(0, s[BACK_OFF] - s[TIME])
  for d = 1, 6 do
    if limit[d] > 0 and limit[d] ~= INFINITE then longest = max(longest, s[USED + d] / limit[d] * WINDOW[d] * SECOND) end
  end
  return min(longest, 365 * DAY)
end
