using Microsoft.Playwright;

namespace Groq.Routing.AspNetCore.Tests.Dashboard;

/// <summary>The dashboard in a browser whose user has signed in, and everything the browser complained of.</summary>
internal sealed class DashboardView : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    private DashboardView(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Opens the dashboard; the clock of the page stands still but for what the test lets pass.</summary>
    public static async Task<DashboardView> OpenAsync(MonitoredApp app, ColorScheme scheme = ColorScheme.Light, int width = 1280, int height = 900)
    {
        var context = await Browser.Get().NewContextAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = height } });
        await context.APIRequest.PostAsync(new Uri(app.Address, "/login?role=Teacher").AbsoluteUri);
        var page = await context.NewPageAsync();
        var view = new DashboardView(context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                view._complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => view._complaints.Add(error);
        await page.Clock.InstallAsync(new() { TimeDate = MonitoredApp.Today.UtcDateTime });
        await page.GotoAsync(new Uri(app.Address, "/api/groq/").AbsoluteUri);
        await Assertions.Expect(page.Locator("#updated")).Not.ToHaveTextAsync("never");
        return view;
    }

    /// <summary>Lets the page's clock run on, as far as its next look at the API.</summary>
    public Task PassAsync(TimeSpan time) => Page.Clock.RunForAsync((long)time.TotalMilliseconds);

    public ILocator Limit(string model, string dimension) => Page.Locator($"[data-model='{model}'] [data-dimension='{dimension}']");

    /// <summary>Keeps a picture of the whole page in <c>artifacts/screenshots</c>, for people.</summary>
    public async Task PictureAsync(string name)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Groq.Routing.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, "artifacts", "screenshots", name + ".png"), FullPage = true });
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
