namespace Groq.Simulator;

/// <summary>The organisation's books, one for each model of the catalogue.</summary>
internal sealed class ModelBooks(SimulatorOptions options)
{
    private readonly Dictionary<string, ModelBook> _books = ModelCatalogue.Models.ToDictionary(
        model => model.Id,
        model => new ModelBook(options.LimitsOf(model), options.TimeProvider, options.RefundUnused),
        StringComparer.Ordinal);

    public ModelBook this[string model] =>
        _books.TryGetValue(model, out ModelBook? book) ? book : throw new ArgumentException($"Groq has no model '{model}'.", nameof(model));

    public void Reset()
    {
        foreach (ModelBook book in _books.Values)
        {
            book.Reset();
        }
    }
}
