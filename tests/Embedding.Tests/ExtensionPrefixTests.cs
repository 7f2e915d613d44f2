using Xunit;

namespace MiniPhp.Embedding.Tests;

/// <summary>An extension is loaded for names that begin as its own do: none of its names may begin otherwise.</summary>
public sealed class ExtensionPrefixTests
{
    public static TheoryData<string> Names => [.. PhpExtensions.All.Select(extension => extension.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryNameBeginsWithOneOfThem(string name)
    {
        EngineExtension extension = PhpExtensions.All.Single(extension => extension.Name == name);
        using var php = new Php();
        php.Engine.Run("$extension = new ReflectionExtension('" + name + "');");
        AssertBegin(extension.FunctionPrefixes, php.Engine.Evaluate("implode(' ', array_keys($extension->getFunctions()))"));
        AssertBegin(extension.ClassPrefixes, php.Engine.Evaluate("strtolower(implode(' ', $extension->getClassNames()))"));
        AssertBegin(extension.ConstantPrefixes, php.Engine.Evaluate("implode(' ', array_keys($extension->getConstants()))"));
    }

    private static void AssertBegin(string[]? prefixes, PhpValue names)
    {
        if (prefixes is null)
            return;
        foreach (string name in names.AsString().Split(' ', StringSplitOptions.RemoveEmptyEntries))
            Assert.True(Array.Exists(prefixes, prefix => name.StartsWith(prefix, StringComparison.Ordinal)), name);
    }
}
