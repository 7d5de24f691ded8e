namespace Groq.Routing.Tests;

[TestFixture]
internal sealed class CodeGuardTests
{
    private readonly CodeGuard _guard = new();

    [TestCase("exec('print(1)')")]
    [TestCase("x = eval(input())")]
    [TestCase("os.system(\"ls\")")]
    [TestCase("subprocess.run(['ls'])")]
    [TestCase("__import__('os')")]
    [TestCase("Runtime.getRuntime().exec(\"ls\");")]
    [TestCase("System.Diagnostics.Process.Start(\"cmd\");")]
    [TestCase("Process.Start(\"cmd\");")]
    [TestCase("const cp = require('child_process');")]
    public void Inspect_CodeThatExecutes_Warns(string output)
    {
        GuardVerdict verdict = _guard.InspectOutput(output);

        Assert.That((verdict.Action, verdict.Rule), Is.EqualTo((GuardAction.Warn, "executes-code")));
    }

    [TestCase("import os")]
    [TestCase("```python\nimport sys, os\n```")]
    [TestCase("    from os import path")]
    [TestCase("from os.path import join")]
    [TestCase("import shutil\r\nprint(1)")]
    public void Inspect_SystemImport_Warns(string output)
    {
        GuardVerdict verdict = _guard.InspectOutput(output);

        Assert.That((verdict.Action, verdict.Rule), Is.EqualTo((GuardAction.Warn, "imports-system")));
    }

    [TestCase("The retrieval(x) function is fast.")]
    [TestCase("model.eval()")]
    [TestCase("let m = /a+/.exec(text);")]
    [TestCase("import math\nimport osmnx")]
    [TestCase("from math import sqrt")]
    [TestCase("We import goods from overseas.")]
    [TestCase("def add(a, b):\n    return a + b")]
    public void Inspect_HarmlessText_Allows(string output) => Assert.That(_guard.InspectOutput(output), Is.EqualTo(GuardVerdict.Allow));
}
