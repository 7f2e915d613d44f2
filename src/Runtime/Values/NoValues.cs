using System.Diagnostics.CodeAnalysis;

namespace MiniPhp.Runtime.Values;

/// <summary>The array of no values, which nobody can write to.</summary>
internal static class NoValues
{
    [SuppressMessage("Performance", "CA1825", Justification = "Array.Empty of a struct of ours has to be compiled at run time.")]
    public static readonly Value[] Array = new Value[0];
}
