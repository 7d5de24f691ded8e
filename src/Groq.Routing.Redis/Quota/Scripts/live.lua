-- Renews the life of the ledger, and removes what has not been written for a week: it has drained.
redis.call('PEXPIRE', KEYS[1], math.floor(life / 1000))
do
  local all = redis.call('HGETALL', KEYS[1])
  for i = 1, #all, 2 do
    local field, raw = all[i], all[i + 1]
    local written = now
    if #raw == 193 or #raw == 241 then
      local _, time, shift = struct.unpack('<Bdd', raw)
      written = time - shift
    elseif #raw == 17 then
      written = select(3, struct.unpack('<Bdd', raw))
    end
    if written < now - 7 * 86400e6 then redis.call('HDEL', KEYS[1], field, '=' .. field) end
  end
end
