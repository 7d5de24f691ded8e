using CsCheck;

namespace Groq.Routing.Tests;

[TestFixture]
internal sealed class ContentSafetyGuardTests
{
    private GuardOptions _options = new();

    private ContentSafetyGuard Guard => new(() => _options);

    [SetUp]
    public void SetUp() => _options = new();

    [TestCase("Nobody would miss you. You should just kill yourself.", SafetyCategories.SelfHarm)]
    [TestCase("First get a rope. Tie the rope around it until you die, so that nobody can stop you.", SafetyCategories.SelfHarm)]
    [TestCase("A bomb, they say: mix the nitrate, take two grams of fuel, attach the timer to the pipe.", SafetyCategories.Weapons)]
    [TestCase("For a ghost gun you drill the receiver and then convert it to full auto.", SafetyCategories.Weapons)]
    [TestCase("All foreigners are vermin.", SafetyCategories.Hate)]
    [TestCase("We must exterminate all the foreigners.", SafetyCategories.Hate)]
    [TestCase("Foreign people are like rats.", SafetyCategories.Hate)]
    public void Inspect_Harm_Blocks(string output, string category)
    {
        var verdict = Guard.InspectOutput(output);

        Assert.That((verdict.Action, verdict.Rule), Is.EqualTo((GuardAction.Block, category)));
    }

    [TestCase("If you think about suicide, please call a crisis line such as 988. You are not alone.")]
    [TestCase("Telling someone \"you should kill yourself\" is harassment and in some countries a crime.")]
    [TestCase("I can't help with that. There is no painless way to kill yourself, and there is help.")]
    [TestCase("You should never hang yourself up on details.")]
    [TestCase("Do not kill yourself over this exam; you must not kill yourself with work.")]
    [TestCase("C++ gives you enough rope to hang yourself, and you can shoot yourself in the foot.")]
    [TestCase("Use kill -9 to end the process; the shell will not kill itself.")]
    [TestCase("Take two tablets of paracetamol with water; more than eight a day can be fatal.")]
    [TestCase("Warning signs: hiding cuts from parents. Seek professional help.")]
    public void Inspect_HealthAndIdioms_Allows(string output) => Assert.That(Guard.InspectOutput(output), Is.EqualTo(GuardVerdict.Allow));

    [TestCase("Sarin was first made in Germany in 1938. It blocks acetylcholinesterase.")]
    [TestCase("Ammonium nitrate is a fertiliser; stored badly it exploded in Beirut in 2020.")]
    [TestCase("Nitroglycerin is made by nitration of glycerin. Alfred Nobel tamed it in 1867.")]
    [TestCase("Place 2 grams of fuel in the bomb calorimeter, attach the fuse wire to the bomb and cool the nitrate solution.")]
    [TestCase("For a bath bomb, mix 200 g baking soda with citric acid.")]
    [TestCase("Add 5 ml of sulfuric acid to the solution and heat it; wear goggles.")]
    [TestCase("Mix the flour and add 200 ml of milk, then bake for ten minutes.")]
    [TestCase("A fork bomb is written as :(){ :|:& };: and a zip bomb expands to an enormous size.")]
    [TestCase("Anthrax is caused by Bacillus anthracis, whose spores live in soil.")]
    public void Inspect_ChemistryAndSecurityLessons_Allows(string output) => Assert.That(Guard.InspectOutput(output), Is.EqualTo(GuardVerdict.Allow));

    [TestCase("Nazi propaganda claimed that Jews are vermin; the Holocaust followed.")]
    [TestCase("In that society women are considered inferior and are denied rights.")]
    [TestCase("Foreigners are not parasites; that is a dehumanizing stereotype.")]
    [TestCase("Barriers that women and immigrants face must be eliminated.")]
    [TestCase("Women are at risk of heart disease and breast cancer.")]
    [TestCase("White should take the pawn: kill the black queen and Black will lose.")]
    [TestCase("kill all the child processes, then exterminate the bugs in the foreign key checks")]
    [TestCase("Black people should be proud, live and thrive.")]
    public void Inspect_HistoryAndSociety_Allows(string output) => Assert.That(Guard.InspectOutput(output), Is.EqualTo(GuardVerdict.Allow));

    [TestCase("The toddler moaned, for a minor noise had aroused him from sleep.")]
    [TestCase("Sexual abuse of a minor is a crime; possession of nude images of underage persons is illegal.")]
    [TestCase("Sex education for children of 12 years old covers consent and the body.")]
    public void Inspect_ProtectionOfMinors_Allows(string output) => Assert.That(Guard.InspectOutput(output), Is.EqualTo(GuardVerdict.Allow));

    [TestCase(GuardMode.Warn, GuardAction.Warn)]
    [TestCase(GuardMode.Off, GuardAction.Allow)]
    [TestCase(GuardMode.Block, GuardAction.Block)]
    public void Inspect_CategoryWithAModeOfItsOwn_HoldsToIt(GuardMode mode, GuardAction action)
    {
        _options.Safety.Categories["HATE"] = mode;

        Assert.That(Guard.InspectOutput("All foreigners are vermin.").Action, Is.EqualTo(action));
    }

    [Test]
    public void Inspect_OneCategoryWarnsAndALaterOneBlocks_Blocks()
    {
        _options.Safety.Categories[SafetyCategories.SelfHarm] = GuardMode.Warn;

        Assert.That(Guard.InspectOutput("You should kill yourself. All foreigners are vermin.").Rule, Is.EqualTo(SafetyCategories.Hate));
    }

    [Test]
    public void Inspect_CleanText_AllocatesNothing()
    {
        var guard = Guard;
        const string Clean = "Your loop reads the array from the end, so the first step is wrong. Take care of empty input and cut the copy.";
        var clean = guard.InspectOutput(Clean);
        var request = new CompletionRequest("Hi");

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < 100; round++)
        {
            clean = guard.InspectOutput(Clean, request);
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
        Assert.That(clean, Is.EqualTo(GuardVerdict.Allow));
    }

    [Test]
    public void Inspect_AnyText_DoesNotThrow() =>
        Gen.OneOf(Gen.String, Gen.OneOf("kill", "yourself", " ", "you", "should", "bomb", "nitrate", "mix", ". ", "\ud800").Array.Select(string.Concat))
            .Sample(text => { _ = Guard.InspectOutput(text); });
}
