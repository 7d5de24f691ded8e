using Microsoft.Playwright;

namespace Groq.Routing.AspNetCore.Tests.Dashboard;

/// <summary>Debian's Chromium, without a window. <c>CHROMIUM</c> names another one.</summary>
[SetUpFixture]
public sealed class Browser
{
    private static IPlaywright? _playwright;
    private static IBrowser? _browser;
    private static string? _missing;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        var path = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";
        if (!File.Exists(path))
        {
            _missing = $"There is no Chromium at {path}; tests/install/chromium.sh installs it on Debian.";
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            Args =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>The browser; the test is skipped where there is none.</summary>
    internal static IBrowser Get()
    {
        if (_missing is not null)
        {
            Assert.Ignore(_missing);
        }

        return _browser!;
    }
}
