using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Groq.Routing.Docs.Tests;

/// <summary>Compiles a block as the body of a method of an application, and what it declares beside it. Problems are named by page and line.</summary>
internal static class BlockCompiler
{
    // The usings of a web application and of a reader of the page, and what every page takes as given.
    private const string Given = """
        global using System;
        global using System.Collections.Generic;
        global using System.ComponentModel;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Text.Json;
        global using System.Text.Json.Serialization;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Groq.Routing;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.AI;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Diagnostics.HealthChecks;
        global using Microsoft.Extensions.Hosting;

        internal abstract class Application
        {
            protected WebApplicationBuilder builder = null!;
            protected WebApplication app = null!;
            protected IServiceCollection services = null!;
            protected IModelRouter router = null!;
            protected Microsoft.Extensions.AI.IChatClient chat = null!;
            protected CancellationToken cancellationToken;
        }
        """;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);

    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    private static readonly ISourceGenerator[] Generators = [.. FindGenerators()];

    /// <summary>What the compiler has against it: errors, and warnings about null, calls not awaited and what is obsolete.</summary>
    public static IReadOnlyList<string> Compile(CodeBlock block)
    {
        var compilation = Create(block, out var found);
        return [.. compilation.GetDiagnostics().Concat(found).Where(IsDefect).Select(Describe)];
    }

    /// <summary>Runs a block that is complete in itself, and returns what it wrote to the console.</summary>
    public static async Task<string> RunAsync(CodeBlock block)
    {
        using var stream = new MemoryStream();
        var emitted = Create(block, out _).Emit(stream);
        Assert.That(emitted.Success, () => string.Join('\n', emitted.Diagnostics.Where(IsDefect).Select(Describe)));
        var page = Assembly.Load(stream.ToArray()).GetType("Page")!;
        var console = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            await (Task)page.GetMethod("RunAsync")!.Invoke(Activator.CreateInstance(page), null)!;
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }

    private static Compilation Create(CodeBlock block, out ImmutableArray<Diagnostic> found)
    {
        // Two clients, two classes of a name: a page that shows OpenAI's is not about ours.
        var given = block.Code.Contains("using OpenAI.Chat;", StringComparison.Ordinal) ? Given.Replace("global using Microsoft.Extensions.AI;", "", StringComparison.Ordinal) : Given;
        var compilation = CSharpCompilation.Create(
            "Page",
            [CSharpSyntaxTree.ParseText(given, Parsing), CSharpSyntaxTree.ParseText(Wrap(block), Parsing)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create(Generators, parseOptions: Parsing).RunGeneratorsAndUpdateCompilation(compilation, out var complete, out found);
        return complete;
    }

    private static bool IsDefect(Diagnostic diagnostic) =>
        diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id.StartsWith("CS86", StringComparison.Ordinal) || diagnostic.Id is "CS0618" or "CS4014";

    private static string Describe(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetMappedLineSpan();
        return $"{place.Path}({place.StartLinePosition.Line + 1}): {diagnostic.Id}: {diagnostic.GetMessage(null)}";
    }

    private static string Wrap(CodeBlock block)
    {
        var unit = CSharpSyntaxTree.ParseText(block.Code, Parsing).GetCompilationUnitRoot();
        var text = new StringBuilder();
        Append([.. unit.Usings]);
        text.AppendLine("internal sealed class Page : Application { public async Task RunAsync() { await Task.Yield();");
        Append([.. unit.Members.OfType<GlobalStatementSyntax>()]);
        text.AppendLine().AppendLine("} }");
        Append([.. unit.Members.Where(member => member is not GlobalStatementSyntax)]);
        Append([unit.EndOfFileToken]);
        return text.ToString();

        void Append(SyntaxNodeOrToken[] nodes)
        {
            foreach (var node in nodes)
            {
                var line = unit.SyntaxTree.GetText().Lines.GetLinePosition(node.FullSpan.Start).Line;
                text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"#line {block.Line + line} \"{block.Page}\"").Append(node.ToFullString());
            }
        }
    }

    private static IEnumerable<ISourceGenerator> FindGenerators()
    {
        var path = typeof(BlockCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "JsonGenerator").Value!;
        return Assembly.LoadFrom(path).GetTypes()
            .Where(type => type.IsDefined(typeof(GeneratorAttribute)))
            .Select(type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator());
    }
}
