using System.Buffers;

namespace Groq.Routing;

/// <summary>Warns of code in an output that executes text or commands, or imports what does. It never blocks: for many hosts such code is the answer.</summary>
internal sealed class CodeGuard : IGuard
{
    private static readonly SearchValues<string> Executing = SearchValues.Create(
        [
            "exec(", "eval(", "__import__", "os.system", "os.popen", "subprocess", "Runtime.getRuntime().exec", "ProcessBuilder",
            "Process.Start", "ProcessStartInfo", "child_process", "shell_exec(", "Invoke-Expression",
        ],
        StringComparison.Ordinal);

    private static readonly SearchValues<string> Importing = SearchValues.Create(["import "], StringComparison.Ordinal);

    private static readonly string[] SystemModules = ["os", "subprocess", "shutil", "socket", "ctypes", "importlib", "pty"];

    public string Name => GuardNames.Code;

    public GuardStages Stages => GuardStages.Output;

    public int? StreamWindow(CompletionRequest request) => 0;

    public ValueTask<GuardVerdict> InspectAsync(GuardInput input, CancellationToken cancellationToken) => new(Inspect(input.Text));

    private static GuardVerdict Inspect(ReadOnlySpan<char> text)
    {
        if (Executes(text))
        {
            return GuardVerdict.Warn("executes-code", "The output has code that executes text or commands.");
        }

        return Imports(text)
            ? GuardVerdict.Warn("imports-system", "The output has code that imports access to the system.")
            : GuardVerdict.Allow;
    }

    private static bool Executes(ReadOnlySpan<char> text)
    {
        char before = '\0';
        for (int index; (index = text.IndexOfAny(Executing)) >= 0; text = text[(index + 1)..])
        {
            before = index > 0 ? text[index - 1] : before;
            if (StartsCall(text[index..], before))
            {
                return true;
            }

            before = text[index];
        }

        return false;
    }

    private static bool StartsCall(ReadOnlySpan<char> text, char before)
    {
        // A method of that name is another thing: a regular expression's exec(…), a model's eval().
        bool isMethod = before == '.' && (text.StartsWith("exec(") || text.StartsWith("eval("));
        return !isMethod && !char.IsLetterOrDigit(before) && before != '_';
    }

    /// <summary>Whether a line is Python's <c>import os</c>, <c>import sys, os</c> or <c>from os import path</c>.</summary>
    private static bool Imports(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Importing))
        {
            return false;
        }

        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            WordReader words = new(line);
            if (!words.Read() || words.Word is not ("import" or "from"))
            {
                continue;
            }

            bool listsModules = words.Word is "import";
            while (words.Read())
            {
                foreach (string module in SystemModules)
                {
                    if (words.Word.SequenceEqual(module))
                    {
                        return true;
                    }
                }

                if (!listsModules)
                {
                    break;
                }
            }
        }

        return false;
    }
}
