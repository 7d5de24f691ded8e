-- Opens every script of the quota ledger.
--
-- A ledger is one hash, so that it is there as a whole or not at all. '#' holds the ledger's own record; '#' and an instance's name the
-- last delivery of that instance; '=' and a model's name the limits that Groq reported of it; a model's name its books. Records are packed
-- doubles behind a version. Times are microseconds on this server's clock. The arithmetic is that of ModelLedger in Groq.Routing, written
-- out for the six dimensions: values in registers cost the server a fraction of what values in tables do. A line of --@ and a name stands
-- for the file of that name: what reserve.lua shares with the others is no function, because even to make one costs.

local VERSION = 1

-- Which books, their last use, requests admitted, the complex share (used, drain a second, time, requests seen), when the ledger expires.
local LEDGER = '<Bdddddddd'
local LEDGER_SIZE = 65

-- Time, what is to be added to the clock, end of the back-off, the terms that the limits follow from, limits and use of RPM, RPD, TPM, TPD,
-- ITPM and OTPM, requests, input and output tokens held, those held before, requests and tokens ever settled.
local BOOKS = '<Bdddddddddddddddddddddddd'
local BOOKS_SIZE = 193

-- What of the use was carried here by instances; follows the books while there is any.
local CARRIED = '<dddddd'
local CARRIED_SIZE = 241

-- Limits that Groq reported; 0 = never.
local REPORTED = '<Bdddddd'
local REPORTED_SIZE = 49

local DELIVERY = '<Bdd'
local DELIVERY_SIZE = 17

-- Bytes of what a caller sends of a model: six limits, six ceilings, and the tokens per minute that its plan is measured by.
local SENT_SIZE = 104

local DAY = 86400e6
local floor, max, min = math.floor, math.max, math.min
local pack, unpacked = struct.pack, struct.unpack

-- The books are not there, or cannot be read and are removed.
local LOST, CORRUPT = '0', '1'

local function clock()
  local time = redis.call('TIME')
  return time[1] * 1e6 + time[2]
end

-- The ledger's record; nothing when it cannot be read.
local function ledger(raw)
  if #raw == LEDGER_SIZE and raw:byte(1) == VERSION then return unpacked(LEDGER, raw) end
end

-- The books of a model, empty ones when there are none; nothing when they cannot be read.
local function books(raw, now)
  if not raw then return VERSION, now, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 end
  local size = #raw
  if (size == BOOKS_SIZE or size == CARRIED_SIZE) and raw:byte(1) == VERSION then return unpacked(BOOKS, raw) end
end

local function reported(raw)
  if raw and #raw == REPORTED_SIZE and raw:byte(1) == VERSION then return select(2, unpacked(REPORTED, raw)) end
  return 0, 0, 0, 0, 0, 0
end

local function limits(packed, sent, r1, r2, r3, r4, r5, r6)
  local l1, l2, l3, l4, l5, l6
  --@ limits
  return l1, l2, l3, l4, l5, l6
end

local function drained(now, hold, time, shift, l1, l2, l3, l4, l5, l6, u1, u2, u3, u4, u5, u6, hr, hi, ho, br, bi, bo)
  --@ drain
  return time, shift, u1, u2, u3, u4, u5, u6, hr, hi, ho, br, bi, bo
end

-- What is still carried, of what was when the books last drained.
local function carriedNow(raw, before, time, l1, l2, l3, l4, l5, l6)
  local c1, c2, c3, c4, c5, c6 = 0, 0, 0, 0, 0, 0
  if raw and #raw == CARRIED_SIZE then
    c1, c2, c3, c4, c5, c6 = unpacked(CARRIED, raw, BOOKS_SIZE + 1)
    --@ carry
  end
  return c1, c2, c3, c4, c5, c6
end

local function packedCarried(c1, c2, c3, c4, c5, c6)
  if c1 + c2 + c3 + c4 + c5 + c6 == 0 then return '' end
  return pack(CARRIED, c1, c2, c3, c4, c5, c6)
end

-- When nothing is left of the use and the back-off, in microseconds from now.
local function lasts(time, backOff, l1, l2, l3, l4, l5, l6, u1, u2, u3, u4, u5, u6)
  local function left(limit, used, window)
    return limit > 0 and limit ~= math.huge and used / limit * window or 0
  end
  local seconds = max(left(l1, u1, 60), left(l2, u2, 86400), left(l3, u3, 60), left(l4, u4, 86400), left(l5, u5, 60), left(l6, u6, 60))
  return min(365 * DAY, max(seconds * 1e6, backOff - time))
end

-- When the ledger expires, and how long that is if its life is to be renewed, which is about once an hour. It lives for a day after its
-- last use at the least: by then what was within its limits has drained.
local function renewed(expires, now, needed)
  needed = max(DAY, needed)
  if expires >= now + needed then return expires end
  local life = needed + 3600e6
  return now + life, life
end

local function live(life, now)
  --@ live
end
