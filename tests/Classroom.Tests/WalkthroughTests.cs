using Classroom.Demo;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Classroom.Tests;

/// <summary>The page as a stranger, a student and a teacher meet it for the first time.</summary>
[TestFixture]
public sealed class WalkthroughTests
{
    [Test]
    public async Task Page_ForEachPerson_ShowsWhatIsTheirs()
    {
        var path = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";
        if (!File.Exists(path))
        {
            Assert.Ignore($"There is no Chromium at {path}; tests/install/chromium.sh installs it on Debian.");
        }

        await using var classroom = await ClassroomHost.StartAsync(DemoAnswers.For);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--headless", "--no-sandbox", "--disable-gpu"] });
        var page = await browser.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);

        await page.GotoAsync(classroom.Address.AbsoluteUri);
        await Expect(page.Locator("#who")).ToHaveTextAsync("You are not signed in.");
        await Expect(page.Locator("form")).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Button, new() { Name = "Enter as a student" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync(["Add two numbers", "Hint"]);
        await page.GetByLabel("Level, 1 to 3").FillAsync("2");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask" }).ClickAsync();
        await Expect(page.Locator("output")).ToContainTextAsync("Simulated hint");
        await page.GetByRole(AriaRole.Button, new() { Name = "Leave" }).ClickAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Enter as a teacher" }).ClickAsync();
        await Expect(page.Locator("form")).ToHaveCountAsync(6);
        await FillAsync("Grade a submission", "The submission", "def add(a, b):\n    return a + b");
        await FillAsync("Check a problem statement", "The statement", "Read two numbers and print their sum.");
        foreach (var form in await page.Locator("form").AllAsync())
        {
            await form.GetByRole(AriaRole.Button).ClickAsync();
            await Expect(form.Locator("output > dl")).ToBeVisibleAsync();
            await Expect(form.Locator("output.problem")).ToHaveCountAsync(0);
        }

        await page.ScreenshotAsync(new() { Path = Path.Combine(ClassroomHost.Root(), "artifacts", "screenshots", "classroom.png"), FullPage = true });
        await page.GetByRole(AriaRole.Link, new() { Name = "Quota dashboard" }).ClickAsync();
        await Expect(page.Locator("[data-model='openai/gpt-oss-20b'] [data-dimension='rpd'] .used")).Not.ToHaveTextAsync("0 of 1,000");
        Assert.That(complaints, Is.Empty);

        async Task FillAsync(string form, string field, string text) =>
            await page.Locator("form").Filter(new() { HasText = form }).GetByLabel(field).FillAsync(text);
    }
}
