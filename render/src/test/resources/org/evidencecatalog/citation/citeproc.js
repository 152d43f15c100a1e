// Runs the reference processor on what standard input asks for; prints its answer as JSON.
// Ours: the processor itself is found in node's module path and is no part of this library.
const CSL = require("citeproc");
const job = JSON.parse(require("fs").readFileSync(0, "utf8"));
const answers = job.runs.map((run) => {
  const items = Object.fromEntries(run.items.map((item) => [String(item.id), item]));
  const system = {
    retrieveLocale: (tag) => job.locales[tag] || job.locales["en-US"],
    retrieveItem: (id) => items[id],
  };
  const engine = new CSL.Engine(system, job.styles[run.style], run.locale || "en-US", true);
  engine.setOutputFormat("text");
  engine.updateItems(run.listed);
  const started = process.cpuUsage();
  const texts = {};
  let before = [];
  run.citations.forEach((cited, i) => {
    const citation = {
      citationItems: cited.map((one) => (typeof one === "string" ? { id: one } : one)),
      properties: { noteIndex: i + 1 },
    };
    const [, changed] = engine.processCitationCluster(citation, before, []);
    changed.forEach(([index, text, id]) => {
      texts[id] = text;
    });
    before = before.concat([[citation.citationID, i + 1]]);
  });
  const made = run.bibliography === false ? null : engine.makeBibliography();
  const entries = made
    ? made[1].map((text, i) => [made[0].entry_ids[i][0], text.trim()])
    : [];
  const used = process.cpuUsage(started);
  return {
    citations: before.map(([id]) => texts[id]),
    entries: entries,
    cpu: (used.user + used.system) / 1000,
  };
});
process.stdout.write(JSON.stringify(answers));
