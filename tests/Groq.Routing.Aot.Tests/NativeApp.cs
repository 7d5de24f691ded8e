using System.Diagnostics;
using System.Runtime.InteropServices;
using Groq.Routing.Servers;

namespace Groq.Routing.Aot.Tests;

/// <summary>The program in tests/Groq.Routing.AotApp, compiled to native code.</summary>
internal static class NativeApp
{
    private static string Configuration { get; } = Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));

    private static string Folder { get; } = Path.Combine(Root(), "artifacts", "publish", "Groq.Routing.AotApp", Configuration);

    /// <summary>Publishes what the build has made of it. What has not changed is not compiled again.</summary>
    /// <returns>The exit code, and what was said.</returns>
    /// <exception cref="ProgramNotFoundException">What native code is linked with is not installed.</exception>
    public static Task<(int ExitCode, string Output)> PublishAsync()
    {
        if (OperatingSystem.IsLinux() && !(IsOnPath("gcc") && NativeLibrary.TryLoad("libz.so", out _)))
        {
            throw new ProgramNotFoundException("There is no gcc on the PATH, or no zlib1g-dev: run tests/install/aot.sh.");
        }

        // Optimised code would take twice as long; what is analysed, and warned of, is the same.
        return RunAsync(
            "dotnet", "publish", Path.Combine(Root(), "tests", "Groq.Routing.AotApp"), "--configuration", Configuration, "--no-build", "--output", Folder, "--nologo",
            "-p:Optimize=false", "-p:NativeDebugSymbols=false");
    }

    /// <summary>Runs it with settings such as <c>--Groq:ApiKey=…</c>.</summary>
    public static Task<(int ExitCode, string Output)> StartAsync(params string[] settings) =>
        RunAsync(Path.Combine(Folder, OperatingSystem.IsWindows() ? "Groq.Routing.AotApp.exe" : "Groq.Routing.AotApp"), ["--Logging:LogLevel:Default=Error", .. settings]);

    private static async Task<(int ExitCode, string Output)> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(d => File.Exists(Path.Combine(d, program)));

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Groq.Routing.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No folder above the tests has Groq.Routing.sln.");
        }

        return folder;
    }
}
