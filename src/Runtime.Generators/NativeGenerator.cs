using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MiniPhp.Runtime.Generators;

/// <summary>
/// Turns classes marked [PhpExtension] or [PhpClass] into one NativeExtension class for each extension's name: argument
/// binders, lookup by name, signatures, class definitions.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class NativeGenerator : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor WrongDeclaration = new(
        "PHP0001", "Wrong native declaration", "{0}", "MiniPhp", DiagnosticSeverity.Error, isEnabledByDefault: true);

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ImmutableArray<ContributionModel>> extensions =
            Contributions(context, "MiniPhp.Runtime.Calls.PhpExtensionAttribute").Collect();
        // A class with both attributes is read once, by way of the first.
        IncrementalValueProvider<ImmutableArray<ContributionModel>> classes =
            Contributions(context, "MiniPhp.Runtime.Classes.PhpClassAttribute", without: "PhpExtensionAttribute").Collect();
        IncrementalValueProvider<string> assembly =
            context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName ?? "MiniPhp");

        context.RegisterSourceOutput(extensions.Combine(classes).Combine(assembly), static (output, input) =>
            Emit(output, input.Left.Left.Concat(input.Left.Right), input.Right));
    }

    private static IncrementalValuesProvider<ContributionModel> Contributions(
        IncrementalGeneratorInitializationContext context, string attribute, string? without = null) =>
        context.SyntaxProvider.ForAttributeWithMetadataName(
            attribute,
            static (node, _) => node is TypeDeclarationSyntax,
            (found, _) =>
            {
                var type = (INamedTypeSymbol)found.TargetSymbol;
                return without is not null && type.GetAttributes().Any(other => other.AttributeClass?.Name == without)
                    ? null
                    : DeclarationReader.Read(type);
            })
        .Where(static contribution => contribution is not null)
        .Select(static (contribution, _) => contribution!);

    private static void Emit(SourceProductionContext output, IEnumerable<ContributionModel> contributions, string assembly)
    {
        foreach (IGrouping<string, ContributionModel> extension in contributions.Distinct().GroupBy(contribution => contribution.Extension))
        {
            ContributionModel[] parts = extension.ToArray();
            foreach (ProblemModel problem in parts.SelectMany(part => part.Problems))
                output.ReportDiagnostic(Diagnostic.Create(WrongDeclaration, LocationOf(problem), problem.Message));
            string source = new ExtensionWriter(assembly, extension.Key, parts).Write();
            output.AddSource(ExtensionWriter.ClassNameOf(extension.Key) + ".g.cs", Microsoft.CodeAnalysis.Text.SourceText.From(source, Encoding.UTF8));
        }
    }

    private static Location LocationOf(ProblemModel problem) => problem.File.Length == 0
        ? Location.None
        : Location.Create(
            problem.File,
            new TextSpan(problem.Start, problem.Length),
            new LinePositionSpan(new(problem.StartLine, problem.StartColumn), new(problem.EndLine, problem.EndColumn)));
}
