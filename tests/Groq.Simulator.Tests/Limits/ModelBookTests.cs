using Microsoft.Extensions.Time.Testing;

namespace Groq.Simulator.Tests.Limits;

public sealed class ModelBookTests
{
    private readonly FakeTimeProvider _clock = new();

    private ModelBook Book(ModelLimits limits, bool refund = true) => new(limits, _clock, refund);

    private static ModelLimits TokensOnly(long tpm) => new(null, null, tpm, null);

    private static double Tpm(ModelBook book) => book.Read()[LimitDimension.Tpm].Used;

    [Test]
    public void ReserveAndSettle_RandomTraffic_AgreesWithAReferenceThatPoursEverythingAgain([Range(1, 20)] int seed)
    {
        var random = new Random(seed);
        ModelBook book = Book(TokensOnly(1_000));
        var reference = new ReferenceBucket(1_000, 60);
        var open = new List<(Reservation Reservation, int Charge, int Reserved)>();
        decimal now = 0;
        for (int step = 0; step < 300; step++)
        {
            var pause = TimeSpan.FromMilliseconds(random.Next(0, 4_000));
            _clock.Advance(pause);
            now += (decimal)pause.TotalSeconds;
            if (open.Count > 0 && random.Next(2) == 0)
            {
                (Reservation reservation, int charge, int reserved) = open[random.Next(open.Count)];
                open.RemoveAll(other => other.Charge == charge);
                int actual = random.Next(0, reserved + (reserved / 4) + 1);
                book.Settle(reservation, 0, actual);
                if (actual <= reserved)
                {
                    reference.Correct(charge, actual);
                }
                else
                {
                    reference.Charge(now, actual - reserved);
                }
            }
            else
            {
                int asked = random.Next(1, 400);
                bool fits = reference.Used(now) + asked <= 1_000m + 1e-6m;
                Admission admission = book.Reserve(0, asked);
                Assert.That(admission.Reservation is not null, Is.EqualTo(fits), $"step {step}");
                if (admission.Reservation is { } reservation)
                {
                    open.Add((reservation, reference.Charge(now, asked), asked));
                }
            }

            Assert.That(Tpm(book), Is.EqualTo((double)reference.Used(now)).Within(1e-6), $"step {step}");
        }
    }

    [Test]
    public void Reserve_OneDimensionFull_ChargesNone()
    {
        ModelBook book = Book(new ModelLimits(30, 1_000, 100, null));
        book.Reserve(0, 90);

        Admission refused = book.Reserve(0, 11);

        Assert.That(refused.Refusal, Is.EqualTo(new Refusal(LimitDimension.Tpm, 100, 90, 11)));
        Assert.That(book.Read()[LimitDimension.Rpm].Used, Is.EqualTo(1));
        Assert.That(Tpm(book), Is.EqualTo(90));
    }

    [Test]
    public void Reserve_ExactlyTheRest_IsAdmitted()
    {
        ModelBook book = Book(TokensOnly(100));
        book.Reserve(0, 60);

        Assert.That(book.Reserve(0, 40).Refusal, Is.Null);
        Assert.That(book.Reserve(0, 1).Refusal?.Wait, Is.EqualTo(0.6).Within(1e-12));
    }

    [Test]
    public void Reserve_AfterTheWaitOfTheRefusal_IsAdmittedAndNotBefore()
    {
        ModelBook book = Book(new ModelLimits(30, null, null, null));
        for (int i = 0; i < 30; i++)
        {
            book.Reserve(0, 0);
        }

        _clock.Advance(TimeSpan.FromMilliseconds(1_999));
        Assert.That(book.Reserve(0, 0).Refusal, Is.EqualTo(new Refusal(LimitDimension.Rpm, 30, 30, 1)));
        _clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.That(book.Reserve(0, 0).Refusal, Is.Null);
    }

    [Test]
    public void Reserve_SeveralDimensionsFull_ReportsRequestsFirstThenTheNarrowerTokens()
    {
        ModelBook book = Book(new ModelLimits(1, 1, 100, 100, 50, 50));
        book.Reserve(50, 50);
        Assert.That(book.Reserve(1, 1).Refusal?.Dimension, Is.EqualTo(LimitDimension.Rpm));
        _clock.Advance(TimeSpan.FromSeconds(60));
        Assert.That(book.Reserve(1, 1).Refusal?.Dimension, Is.EqualTo(LimitDimension.Rpd));
    }

    [TestCase(51, 10, LimitDimension.Itpm)]
    [TestCase(10, 51, LimitDimension.Otpm)]
    [TestCase(50, 45, LimitDimension.Tpm)]
    public void Reserve_MoreThanALimitEver_IsTooLarge(long prompt, long output, LimitDimension expected)
    {
        Refusal? refusal = Book(new ModelLimits(null, null, 90, null, 50, 50)).Reserve(prompt, output).Refusal;

        Assert.That(refusal, Has.Property(nameof(Refusal.TooLarge)).True.And.Property(nameof(Refusal.Dimension)).EqualTo(expected));
    }

    [Test]
    public void Settle_MoreThanReserved_MayExceedTheLimit()
    {
        ModelBook book = Book(TokensOnly(100));
        Reservation reservation = book.Reserve(50, 50).Reservation!;

        book.Settle(reservation, 50, 90);

        Assert.That(Tpm(book), Is.EqualTo(140));
        Assert.That(book.Headers().TokensLeft, Is.Zero);
    }

    [Test]
    public void Settle_LessThanReserved_HandsBackUnlessToldNotTo([Values] bool refund)
    {
        ModelBook book = Book(TokensOnly(100), refund);

        book.Settle(book.Reserve(20, 80).Reservation!, 20, 10);

        Assert.That(Tpm(book), Is.EqualTo(refund ? 30 : 100));
    }

    [Test]
    public void Settle_AfterTheReservationHasDrained_CreditsNothingToOthers()
    {
        ModelBook book = Book(TokensOnly(60));
        Reservation first = book.Reserve(0, 30).Reservation!;
        _clock.Advance(TimeSpan.FromSeconds(60));
        book.Reserve(0, 40);

        book.Settle(first, 0, 1);

        Assert.That(Tpm(book), Is.EqualTo(40).Within(1e-9));
    }

    [Test]
    public void Settle_TwiceOrAfterReset_ChangesNothing()
    {
        ModelBook book = Book(TokensOnly(100));
        Reservation reservation = book.Reserve(0, 50).Reservation!;
        book.Settle(reservation, 0, 40);
        book.Settle(reservation, 0, 10);
        Assert.That(Tpm(book), Is.EqualTo(40));

        Reservation open = book.Reserve(0, 50).Reservation!;
        book.Reset();
        book.Settle(open, 0, 500);
        Assert.That(Tpm(book), Is.Zero);
    }

    [Test]
    public void SetLimits_HigherPlan_KeepsWhatIsUsedAndDrainsAtTheNewRate()
    {
        ModelBook book = Book(TokensOnly(100));
        book.Reserve(0, 100);

        book.SetLimits(new ModelLimits(10, null, 600, null));

        Assert.That(Tpm(book), Is.EqualTo(100));
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.That(Tpm(book), Is.EqualTo(90).Within(1e-9));
    }
}
