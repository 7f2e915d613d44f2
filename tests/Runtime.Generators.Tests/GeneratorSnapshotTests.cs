using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace MiniPhp.Runtime.Generators.Tests;

/// <summary>
/// Holds what the generator writes to checked-in files: Snapshots/NAME.cs is the input, NAME.expected.txt the output.
/// With UPDATE_SNAPSHOTS=1 in the environment the outputs are rewritten; the difference is then what has to be reviewed.
/// </summary>
public sealed class GeneratorSnapshotTests
{
    [Theory]
    [InlineData("Scalars")]
    [InlineData("Defaults")]
    [InlineData("Unions")]
    [InlineData("References")]
    [InlineData("Variadics")]
    [InlineData("Constants")]
    [InlineData("Classes")]
    public void WritesWhatIsCheckedIn(string name)
    {
        (string output, Compilation compilation) = Generate(File.ReadAllText(PathOf(name + ".cs")));
        string expectedPath = PathOf(name + ".expected.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(expectedPath, output);

        Assert.Equal(File.ReadAllText(expectedPath), output);
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Theory]
    [InlineData("public static long f(int number) => 0;", "A native cannot have a parameter of type int")]
    [InlineData("public static object f() => 0;", "A native cannot return object")]
    [InlineData("public long f() => 0;", "A [PhpFunction] method must be static")]
    public void ReportsWhatItCannotBind(string method, string problem)
    {
        string source = """
            using MiniPhp.Runtime.Calls;
            [PhpExtension("x")] public class X { [PhpFunction] METHOD }
            """.Replace("METHOD", method);
        GeneratorDriverRunResult result = Run(source, out _);
        Assert.Equal([problem], result.Diagnostics.Select(diagnostic => diagnostic.GetMessage()));
    }

    [Fact]
    public void ChangesElsewhereLeaveTheOutputAlone()
    {
        CSharpCompilation before = Compile(File.ReadAllText(PathOf("Scalars.cs")));
        var options = new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new NativeGenerator().AsSourceGenerator()], driverOptions: options).RunGenerators(before);
        CSharpCompilation after = before.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Unrelated { }"));
        GeneratorRunResult second = driver.RunGenerators(after).GetRunResult().Results[0];
        IEnumerable<IncrementalStepRunReason> reasons = second.TrackedOutputSteps.SelectMany(step => step.Value)
            .SelectMany(step => step.Outputs).Select(output => output.Reason);
        Assert.All(reasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static (string Output, Compilation Compilation) Generate(string source)
    {
        GeneratorDriverRunResult result = Run(source, out Compilation compilation);
        Assert.Empty(result.Diagnostics);
        return (string.Join("\n", result.GeneratedTrees.Select(tree => tree.ToString())), compilation);
    }

    private static GeneratorDriverRunResult Run(string source, out Compilation compilation) =>
        CSharpGeneratorDriver.Create(new NativeGenerator())
            .RunGeneratorsAndUpdateCompilation(Compile(source), out compilation, out _)
            .GetRunResult();

    private static CSharpCompilation Compile(string source)
    {
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return CSharpCompilation.Create(
            "Sample.Extension",
            [CSharpSyntaxTree.ParseText("global using System;\nglobal using System.Collections.Generic;"), CSharpSyntaxTree.ParseText(source)],
            trusted.Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static string PathOf(string file, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "Snapshots", file);
}
