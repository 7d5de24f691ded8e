"use strict";
(() => {
  const $ = (id) => document.getElementById(id);
  const today = new Date().toISOString().slice(0, 10);

  // A tool is a form over one endpoint: what it sends is what its fields hold.
  const TOOLS = [
    { title: "Hint", path: (t) => `api/tasks/${t}/hint`, fields: [number("level", "Level, 1 to 3", 1), text("code", "What you have so far")] },
    { title: "Test cases", teacher: true, path: (t) => `api/tasks/${t}/generate-test-cases`, fields: [number("count", "How many, 1 to 20", 5), line("focus", "Above all (may be left out)")] },
    { title: "Grade a submission", teacher: true, path: (t) => `api/tasks/${t}/grade`, fields: [text("code", "The submission"), number("testsPassed", "Tests passed", 3), number("testsRun", "Tests run", 4)] },
    { title: "Suggest a deadline", teacher: true, path: (t) => `api/tasks/${t}/suggest-deadline`, fields: [{ ...line("start", "First day"), type: "date", value: today }, number("hoursPerWeek", "Hours a week", 4)] },
    { title: "Check a problem statement", teacher: true, path: () => "api/statements/check", fields: [text("statement", "The statement")] },
    { title: "Insights into grades", teacher: true, path: (t) => `api/tasks/${t}/insights`, fields: [{ ...line("scores", "Scores, 0 to 100, separated by blanks"), value: "35 48 52 61 66 70 74 80 91 100", read: (v) => v.split(/[\s,]+/).filter(Boolean).map(Number) }] },
  ];

  function number(name, label, value) { return { name, label, value, type: "number", read: Number }; }
  function text(name, label) { return { name, label, area: true }; }
  function line(name, label) { return { name, label, type: "text" }; }

  function make(tag, properties = {}, ...children) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  }

  // What comes back is shown as it is, as text: objects as terms, lists as tables.
  function show(value) {
    if (Array.isArray(value)) {
      if (value.length === 0) return "none";
      if (typeof value[0] !== "object") return value.join(", ");
      const names = Object.keys(value[0]);
      return make("table", {}, make("thead", {}, make("tr", {}, ...names.map((n) => make("th", { scope: "col" }, words(n))))),
        make("tbody", {}, ...value.map((row) => make("tr", {}, ...names.map((n) => make("td", {}, String(row[n] ?? "")))))));
    }
    if (value && typeof value === "object") {
      return make("dl", {}, ...Object.entries(value).filter(([, v]) => v !== null).flatMap(([n, v]) => [make("dt", {}, words(n)), make("dd", {}, show(v))]));
    }
    return value === true ? "yes" : value === false ? "no" : String(value);
  }

  const words = (name) => name.replace(/([A-Z])/g, " $1").toLowerCase().replace(/^./, (c) => c.toUpperCase());

  function tool(spec) {
    const output = make("output", {});
    const button = make("button", { type: "submit" }, "Ask");
    const inputs = spec.fields.map((f) => make(f.area ? "textarea" : "input", { id: `${spec.title}-${f.name}`, name: f.name, ...(f.area ? {} : { type: f.type, value: f.value ?? "" }) }));
    const form = make("form", {}, make("h2", {}, spec.title),
      ...spec.fields.flatMap((f, i) => [make("label", { htmlFor: inputs[i].id }, f.label), inputs[i]]), button, output);
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      button.disabled = true;
      const body = {};
      spec.fields.forEach((f, i) => { if (inputs[i].value !== "") body[f.name] = f.read ? f.read(inputs[i].value) : inputs[i].value; });
      try {
        const answer = await post(spec.path($("task").value), body);
        output.className = answer.ok ? "" : "problem";
        output.replaceChildren(answer.ok ? show(answer.value) : problem(answer.value));
      } catch {
        output.className = "problem";
        output.replaceChildren("The classroom cannot be reached.");
      } finally {
        button.disabled = false;
      }
    });
    return form;
  }

  function problem(details) {
    const fields = Object.entries(details?.errors ?? {}).map(([field, messages]) => `${field}: ${messages.join(" ")}`);
    const later = details?.retryAfterSeconds ? ` Room in ${details.retryAfterSeconds} s.` : "";
    return (fields.length > 0 ? fields.join(" ") : details?.title ?? "That did not work.") + later;
  }

  async function post(path, body) {
    const response = await fetch(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
    const json = response.headers.get("content-type")?.includes("json");
    return { ok: response.ok, value: json ? await response.json() : null };
  }

  async function enter(role) {
    await post("sign-in", { role });
    await look();
  }

  async function look() {
    const me = await (await fetch("me")).json();
    $("who").textContent = me.name ? `You are ${me.name}.` : "You are not signed in.";
    $("stranger").hidden = me.name !== null;
    $("course").hidden = me.name === null;
    $("leave").hidden = me.name === null;
    $("dashboard").hidden = me.role !== "Teacher";
    if (me.name === null) return;
    const tasks = await (await fetch("api/tasks")).json();
    $("task").replaceChildren(...tasks.map((t) => make("option", { value: t.id }, t.title)));
    const choose = () => {
      const task = tasks.find((t) => t.id === $("task").value);
      $("task-title").textContent = task.title;
      $("statement").textContent = task.statement;
      $("examples").replaceChildren(...task.examples.map((e) => make("tr", {}, make("td", {}, e.input), make("td", {}, e.output))));
    };
    $("task").onchange = choose;
    choose();
    $("tools").replaceChildren(...TOOLS.filter((t) => !t.teacher || me.role === "Teacher").map(tool));
  }

  for (const button of document.querySelectorAll("[data-role]")) button.addEventListener("click", () => enter(button.dataset.role));
  $("leave").addEventListener("click", async () => { await post("sign-out", {}); await look(); });
  look();
})();
