"use strict";
(() => {
  const EVERY = 5000;
  const SLOWEST = 60000;
  const PATIENCE = 10000;
  const MINUTE = 60000;
  const DAY = 24 * 60 * MINUTE;

  // The page may be reached with or without a slash at the end, and behind a proxy that adds a path.
  const base = location.pathname.replace(/\/*$/, "/");
  const $ = (id) => document.getElementById(id);

  const DIMENSIONS = {
    rpm: "Requests a minute", rpd: "Requests a day", tpm: "Tokens a minute", tpd: "Tokens a day",
    itpm: "Prompt tokens a minute", otpm: "Answer tokens a minute",
  };
  const ROLES = {
    workhorse: "Workhorse", complex: "Scarce, for complex work", either: "For either work",
    promptGuard: "Guards prompts", outputGuard: "Guards outputs",
  };
  const LEVELS = { normal: "", warning: "Warning", critical: "Critical" };
  const PARTS = { groq: "Groq", quota: "Quota", guards: "Guards", stores: "Stores" };
  const RANGES = {
    hour: { history: "minute", step: MINUTE, count: 60, every: EVERY, unit: "a minute", title: "last hour" },
    day: { history: "minute", step: 15 * MINUTE, count: 96, every: MINUTE, unit: "in 15 minutes", title: "last 24 hours" },
    quarter: { history: "day", step: DAY, count: 90, every: MINUTE, unit: "a day", title: "last 90 days" },
  };

  const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
  const fine = new Intl.NumberFormat("en", { maximumFractionDigits: 1 });
  const number = (value) => (value < 10 ? fine : whole).format(value);
  const percent = (value) => `${fine.format(value)} %`;
  const bytes = (value) => value < 1024 ? `${value} B` : value < 1048576 ? `${fine.format(value / 1024)} KB` : `${fine.format(value / 1048576)} MB`;
  const brief = (seconds) => seconds < 1 ? `${whole.format(seconds * 1000)} ms` : `${fine.format(seconds)} s`;
  const clock = (at) => new Date(at).toLocaleTimeString("en-GB");
  const words = (name) => name.replace(/([A-Z])/g, " $1").replace(/[_-]/g, " ").toLowerCase().replace(/^./, (c) => c.toUpperCase());

  function span(seconds) {
    if (seconds < 1) return seconds <= 0 ? "now" : "under 1 s";
    if (seconds < 90) return `${whole.format(seconds)} s`;
    if (seconds < 5400) return `${whole.format(seconds / 60)} min`;
    return `${fine.format(seconds / 3600)} h`;
  }

  // Everything from the API goes in as text, never as markup.
  function make(tag, properties = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(properties)) {
      if (name === "class") element.className = value;
      else element.setAttribute(name, value);
    }
    element.append(...children.filter((c) => c !== null && c !== undefined));
    return element;
  }

  function put(element, text) {
    if (element.textContent !== text) element.textContent = text;
  }

  // Keeps an element for each key, so that what a reader or a keyboard is on stays where it is.
  function keyed(parent, items, key, create, update) {
    const old = new Map([...parent.children].map((child) => [child.dataset.key, child]));
    items.forEach((item, index) => {
      const name = key(item);
      let child = old.get(name);
      if (!child) {
        child = create(item);
        child.dataset.key = name;
      }
      old.delete(name);
      if (parent.children[index] !== child) parent.insertBefore(child, parent.children[index] ?? null);
      update(child, item);
    });
    for (const child of old.values()) child.remove();
  }

  function rows(body, cells, none) {
    const empty = cells.length === 0 && none;
    keyed(body, empty ? [[none]] : cells, (row) => row.key ?? row.map(String).join("|"),
      (row) => make("tr", empty ? { class: "empty" } : {}, ...row.map(() => make("td", empty ? { colspan: "5" } : {}))),
      (tr, row) => row.forEach((cell, i) => {
        const td = tr.children[i];
        if (cell && cell.text !== undefined) {
          td.className = cell.class ?? "";
          put(td, cell.text);
        } else {
          put(td, String(cell ?? ""));
        }
      }));
  }

  const count = (value) => ({ text: typeof value === "number" ? number(value) : value, class: "n" });

  function figures(list, entries) {
    keyed(list, entries, (e) => e[0], ([name]) => make("div", {}, make("dt", {}, name), make("dd", {})), (element, [, value]) => put(element.children[1], value));
  }

  function showHealth(health) {
    keyed($("health"), health.parts, (p) => p.name,
      (p) => make("li", { "data-part": p.name },
        make("b", {}, make("span", { class: "dot", "aria-hidden": "true" }), make("span", {}, PARTS[p.name] ?? p.name), make("span", { class: "word" })),
        make("p", {})),
      (li, p) => {
        const [name] = li.children;
        name.dataset.status = p.status;
        put(name.children[2], p.status === "healthy" ? "" : words(p.status));
        put(li.children[1], p.description);
      });
  }

  function showWarnings(warnings) {
    const list = $("warnings");
    list.hidden = warnings.length === 0;
    keyed(list, warnings, (w) => `${w.model} ${w.dimension}`, () => make("li"),
      (li, w) => put(li, `${LEVELS[w.level]}: ${w.model} has used ${percent(w.percent)} of its ${DIMENSIONS[w.dimension].toLowerCase()}.`));
  }

  function showQuota(quota) {
    const used = (m) => m.limits.some((l) => l.used > 0);
    const shown = quota.models.filter((m) => m.available && (m.routes.length > 0 || used(m)));
    keyed($("quota"), shown, (m) => m.model, createModel, (card, m) => showModel(card, m, Date.parse(quota.at)));

    const others = quota.models.filter((m) => !shown.includes(m));
    $("others").hidden = others.length === 0;
    put($("others-count"), String(others.length));
    rows($("others-rows"), others.map((m) => [m.model, ROLES[m.role] ?? m.role,
      m.available ? "On no route" : m.retiresOn && Date.parse(m.retiresOn) <= Date.parse(quota.at) ? `Retired on ${m.retiresOn}` : "Groq said that it is gone"]));
  }

  function createModel(m) {
    return make("article", { class: "card", "data-model": m.model },
      make("h3", {}, m.model), make("p", { class: "role" }), make("ul", { class: "limits" }), make("div", { class: "said" }));
  }

  function showModel(card, m, now) {
    const [, role, limits, said] = card.children;
    put(role, ROLES[m.role] ?? m.role);
    keyed(limits, m.limits, (l) => l.dimension,
      (l) => make("li", { class: "limit", "data-dimension": l.dimension },
        make("span", { class: "name" }, DIMENSIONS[l.dimension]), make("span", { class: "percent" }),
        make("span", { class: "track", role: "meter", "aria-label": `${m.model}: ${DIMENSIONS[l.dimension].toLowerCase()}`, "aria-valuemin": "0", "aria-valuemax": "100" }, make("span", { class: "fill" })),
        make("span", { class: "used" }), make("span", { class: "drain" })),
      (li, l) => {
        const [, share, track, amount, drain] = li.children;
        li.dataset.level = l.level;
        put(share, LEVELS[l.level] ? `${LEVELS[l.level]}, ${percent(l.percent)}` : percent(l.percent));
        put(amount, `${number(l.used)} of ${number(l.limit)}`);
        put(drain, l.used > 0 ? `empty in ${span(l.drainSeconds)}` : "");
        track.setAttribute("aria-valuenow", String(Math.min(100, l.percent)));
        track.setAttribute("aria-valuetext", `${number(l.used)} of ${number(l.limit)}, ${percent(l.percent)}`);
        track.firstChild.style.width = `${Math.min(100, l.percent)}%`;
      });

    const ago = (at) => `${span(Math.max(1, (now - Date.parse(at)) / 1000))} ago`;
    const lines = [];
    if (m.groq?.reportedAt) {
      const left = [["requests a day", m.groq.requests], ["tokens a minute", m.groq.tokens]].filter(([, b]) => b)
        .map(([name, b]) => `${number(b.limit - b.used)} of ${number(b.limit)} ${name}`);
      lines.push(["Groq said", `${left.join(" and ")} left, ${ago(m.groq.reportedAt)}`]);
    }
    if (m.groq?.refusal) {
      const r = m.groq.refusal;
      lines.push(["Groq refused", `${DIMENSIONS[r.dimension].toLowerCase()}, ${r.used === null ? "" : `${number(r.used)} of `}${number(r.limit)}, ${ago(m.groq.refusedAt)}`]);
    }
    if (m.backOffSeconds > 0) lines.push(["Left alone", `for ${span(m.backOffSeconds)}, as Groq asked`]);
    if (m.lastFailure && !(m.lastAnswerAt && Date.parse(m.lastAnswerAt) > Date.parse(m.lastFailure.at)) && m.lastFailure.outcome !== "rateLimited") {
      lines.push(["Last call", `${words(m.lastFailure.outcome).toLowerCase()}${m.lastFailure.statusCode ? `, status ${m.lastFailure.statusCode}` : ""}, ${ago(m.lastFailure.at)}`]);
    }
    if (lines.length === 0) lines.push(["Groq", "has said nothing of it to this instance yet"]);
    keyed(said, lines, (l) => l[0], ([name]) => make("p", {}, make("b", {}, name), " ", make("span")), (p, [, text]) => put(p.lastChild, text));
  }

  const routing = { share: null };

  function showRouting(stats) {
    const shares = stats.routing;
    const answers = stats.models.reduce((sum, m) => sum + m.requests, 0);
    const text = answers === 0 ? "No answers yet."
      : `${percent(shares.workhorse * 100)} of the answers came from workhorses, ${percent(shares.complex * 100)} from scarce models.`;
    put($("routing-text"), text);
    $("share").setAttribute("aria-label", text);
    $("share-workhorse").style.width = `${shares.workhorse * 100}%`;
    $("share-complex").style.width = `${shares.complex * 100}%`;
    $("share-aim").style.left = `${shares.workhorseAim * 100}%`;
    const today = routing.share;
    put($("routing-note"), `Aim: at least ${percent(shares.workhorseAim * 100)} from workhorses (the mark), at most ${percent(shares.complexAim * 100)} from scarce models.`
      + (today ? ` Today, all instances: ${number(today.complexToday)} of ${number(today.requestsToday)} requests on scarce models; ${number(today.burstUsed)} of a burst of ${number(today.burst)} used.` : ""));
    rows($("routing-rows"), stats.models.map((m) => Object.assign(
      [m.model, count(m.requests), count(percent(m.share * 100)), count(m.inputTokens), count(m.outputTokens)], { key: m.model })), "No answers yet.");
  }

  function showRequests(stats) {
    const failed = stats.requests - stats.succeeded;
    figures($("requests"), [
      ["Requests", number(stats.requests)], ["Answered", number(stats.succeeded)], ["Failed", number(failed)],
      ["Calls to Groq", number(stats.attempts)], ["Median time", stats.latency.count ? brief(stats.latency.p50) : "–"],
      ["95th percentile", stats.latency.count ? brief(stats.latency.p95) : "–"],
    ]);
    const reasons = [["Not answered", stats.errors], ["Passed over", stats.fallbacks], ["Blocked by guard", stats.blocks]]
      .flatMap(([what, counts]) => Object.entries(counts).map(([reason, n]) => Object.assign([what, words(reason), count(n)], { key: what + reason })));
    rows($("reason-rows"), reasons, "No failures and no fallbacks.");
  }

  function showCache(cache) {
    figures($("cache"), [
      ["Hit rate", percent(cache.hitRate * 100)], ["Hits", number(cache.hits)], ["Misses", number(cache.misses)],
      ["Calls saved", number(cache.savedRequests)], ["Tokens saved", number(cache.savedTokens)],
      ["Valid entries", number(cache.valid)], ["Expired", number(cache.expired)], ["Size", bytes(cache.bytes)],
    ]);
  }

  function showStores(stores) {
    put($("ledger"), stores.find((s) => s.kind === "quota" && s.inUse)?.name ?? "not known");
    rows($("store-rows"), stores.map((s) => Object.assign([
      s.kind === "quota" ? "Quota" : "Answers", s.name,
      s.available
        ? (s.inUse ? "In use" : "Ready") + (s.lastFailure ? `, back since it failed: ${s.lastFailure}` : "")
        : `Out of reach: ${s.lastFailure ?? "no reason given"}. Next look in ${span(s.nextLookSeconds ?? 0)}`,
    ], { key: `${s.kind} ${s.name}` })));
  }

  function showRefusals(refusals) {
    $("refusals-none").hidden = refusals.length > 0;
    $("refusals-table").hidden = refusals.length === 0;
    rows($("refusal-rows"), refusals.map((r) => [
      { text: clock(r.at), class: "when" }, words(r.intent), { text: r.reason, class: "why" },
      { text: r.retryAfterSeconds === null ? "" : span(r.retryAfterSeconds), class: "n" },
    ]).map((row, i) => Object.assign(row, { key: `${refusals[i].at} ${i - refusals.length}` })));
  }

  const CHARTS = [
    { id: "requests", title: "Requests", wide: true, usage: (p) => p.requests },
    { id: "tokens", title: "Tokens", wide: true, usage: (p) => p.inputTokens + p.outputTokens },
    { id: "hits", title: "Cache hits", activity: (p) => p.cacheHits + p.joined, colour: 2 },
    { id: "fallbacks", title: "Fallbacks", activity: (p) => p.fallbacks, colour: 3 },
    { id: "limited", title: "429s from Groq", activity: (p) => p.rateLimited, colour: 1 },
  ];

  function showHistory(range, now, usage, activity, order) {
    const end = Math.floor(now / range.step) * range.step;
    const first = end - (range.count - 1) * range.step;
    const names = order.filter((model) => usage.some((p) => p.model === model));
    const colour = (i) => `s${Math.min(i, 4)}`;
    keyed($("legend"), names, (n) => n, (n) => make("li", {}, make("span", { class: "swatch" }), n), (li, n) => { li.firstChild.className = `swatch ${colour(names.indexOf(n))}`; });

    for (const chart of CHARTS) {
      const series = chart.usage ? names : [chart.title];
      const columns = Array.from({ length: range.count }, (_, i) => ({ at: first + i * range.step, values: series.map(() => 0) }));
      for (const point of chart.usage ? usage : activity) {
        const column = columns[Math.floor((Date.parse(point.start) - first) / range.step)];
        if (column) column.values[chart.usage ? names.indexOf(point.model) : 0] += (chart.usage ?? chart.activity)(point);
      }
      drawChart(chart, range, series, columns, chart.usage ? colour : () => `s${chart.colour}`);
    }
  }

  function drawChart(chart, range, series, columns, colour) {
    let panel = $(`chart-${chart.id}`);
    if (!panel) {
      panel = make("article", { class: chart.wide ? "chart wide" : "chart", id: `chart-${chart.id}` },
        make("h3", {}, chart.title), make("p", { class: "total" }), document.createElementNS("http://www.w3.org/2000/svg", "svg"),
        make("p", { class: "axis", "aria-hidden": "true" }, make("span"), make("span")),
        make("details", {}, make("summary", {}, "Show as table"),
          make("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": `${chart.title} as table` },
            make("table", {}, make("thead", {}, make("tr")), make("tbody")))));
      panel.querySelector("svg").setAttribute("role", "img");
      panel.querySelector("svg").setAttribute("preserveAspectRatio", "none");
      $("charts").append(panel);
    }

    const sums = columns.map((c) => c.values.reduce((a, b) => a + b, 0));
    const total = sums.reduce((a, b) => a + b, 0);
    const most = Math.max(...sums);
    const label = (at) => range.step === DAY ? new Date(at).toLocaleDateString("en-GB", { day: "numeric", month: "short", timeZone: "UTC" }) : clock(at).slice(0, 5);
    panel.querySelector(".total").replaceChildren(make("span", { class: "sum" }, number(total)), " ", make("small", {}, total === 0 ? range.title : `${range.title}, at most ${number(most)} ${range.unit}`));

    const svg = panel.querySelector("svg");
    svg.setAttribute("viewBox", `0 0 ${columns.length * 10} 100`);
    svg.setAttribute("aria-label", `${chart.title}, ${range.title}: ${number(total)} in all, at most ${number(most)} ${range.unit}.`);
    svg.replaceChildren(...columns.flatMap((column, i) => {
      let top = 100;
      return column.values.flatMap((value, s) => {
        if (value === 0) return [];
        const height = Math.max(1.5, value / most * 96);
        top -= height;
        const bar = document.createElementNS("http://www.w3.org/2000/svg", "rect");
        for (const [name, v] of Object.entries({ x: i * 10 + 1, y: top, width: 8, height, class: colour(s) })) bar.setAttribute(name, v);
        const title = document.createElementNS("http://www.w3.org/2000/svg", "title");
        title.textContent = `${label(column.at)}: ${series[s]} ${number(value)}`;
        bar.append(title);
        return [bar];
      });
    }));
    const [from, to] = panel.querySelector(".axis").children;
    put(from, label(columns[0].at));
    put(to, range.step === DAY ? "today" : "now");

    const busy = columns.filter((_, i) => sums[i] > 0).reverse();
    panel.querySelector("thead tr").replaceChildren(make("th", { scope: "col" }, range.step === DAY ? "Day (UTC)" : "From"), ...series.map((s) => make("th", { scope: "col", class: "n" }, s)));
    rows(panel.querySelector("tbody"), busy.map((c) => Object.assign([{ text: label(c.at), class: "nowrap" }, ...c.values.map(count)], { key: `${c.at} ${series.length}` })), "Nothing yet.");
  }

  class Refused extends Error {}

  async function read(path, alsoFine) {
    const response = await fetch(base + path, { headers: { accept: "application/json" }, cache: "no-store", signal: AbortSignal.timeout(PATIENCE) });
    const json = response.headers.get("content-type")?.includes("json");
    if (response.status === 401 || response.status === 403 || (response.ok && !json)) throw new Refused();
    if (!(response.ok || response.status === alsoFine) || !json) throw new Error(`status ${response.status}`);
    return response.json();
  }

  const state = { range: "hour", drawn: 0, timer: 0, failures: 0, good: null, next: 0, polling: false, again: false };

  async function poll() {
    if (state.polling) {
      state.again = true;
      return;
    }
    state.polling = true;
    clearTimeout(state.timer);
    try {
      const [quota, stats, cache, health] = await Promise.all([read("quota"), read("stats"), read("cache/stats"), read("health", 503)]);
      const now = Date.parse(quota.at);
      const range = RANGES[state.range];
      let history = null;
      if (performance.now() - state.drawn >= range.every - 100 || state.drawn === 0) {
        const since = encodeURIComponent(new Date(Math.floor(now / range.step) * range.step - (range.count - 1) * range.step).toISOString());
        const query = `?history=${range.history}&since=${since}`;
        history = await Promise.all([read("quota" + query), read("stats" + query)]);
      }
      routing.share = quota.complexShare;
      showHealth(health);
      showWarnings(quota.warnings);
      showQuota(quota);
      showRouting(stats);
      showRequests(stats);
      showCache(cache);
      showStores(stats.stores);
      showRefusals(stats.refusals);
      if (history && range === RANGES[state.range]) {
        showHistory(range, now, history[0].history, history[1].history, quota.models.map((m) => m.model));
        state.drawn = performance.now();
      }
      connected(health.status, quota.at);
    } catch (error) {
      lost(error);
    } finally {
      state.polling = false;
    }
    if (state.again) {
      state.again = false;
      poll();
    } else if (!document.hidden) {
      state.timer = setTimeout(poll, state.next);
    }
  }

  function connected(status, at) {
    state.failures = 0;
    state.good = at;
    state.next = EVERY;
    $("state").dataset.status = status;
    put($("state-text"), words(status));
    put($("updated"), clock(at));
    $("updated").dateTime = at;
    delete document.body.dataset.lost;
    $("banner").hidden = true;
    put($("banner-text"), "");
  }

  function lost(error) {
    state.failures++;
    state.next = Math.min(SLOWEST, EVERY * 2 ** (state.failures - 1));
    $("state").dataset.status = "lost";
    put($("state-text"), "Not connected");
    document.body.dataset.lost = "";
    $("banner").hidden = false;
    put($("banner-text"), error instanceof Refused
      ? "You are signed out, or may not see this any more. Sign in and reload the page."
      : state.good ? `No connection to the application. The values are those of ${clock(state.good)}.` : "No connection to the application. There are no values yet.");
    put($("banner-next"), `Next try in ${span(state.next / 1000)}.`);
  }

  async function clear() {
    $("confirm").close();
    try {
      const response = await fetch(base + "cache/clear", { method: "POST", signal: AbortSignal.timeout(PATIENCE) });
      if (!response.ok) throw new Error(`status ${response.status}`);
      const { cleared } = await response.json();
      put($("cleared"), cleared === 1 ? "1 answer was removed." : `${number(cleared)} answers were removed.`);
    } catch (error) {
      put($("cleared"), `The cache could not be cleared: ${error.message}.`);
    }
    poll();
  }

  $("retry").addEventListener("click", poll);
  $("clear").addEventListener("click", () => $("confirm").showModal());
  $("confirm-no").addEventListener("click", () => $("confirm").close());
  $("confirm-yes").addEventListener("click", clear);
  for (const input of document.querySelectorAll("input[name=range]")) {
    input.addEventListener("change", () => {
      state.range = input.value;
      state.drawn = 0;
      poll();
    });
  }
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) clearTimeout(state.timer);
    else poll();
  });
  poll();
})();
