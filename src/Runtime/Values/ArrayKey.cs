using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Text;

namespace MiniPhp.Runtime.Values;

/// <summary>A key of an array: an int, or a string that is not a canonical decimal int.</summary>
public readonly struct ArrayKey : IEquatable<ArrayKey>
{
    /// <summary>The string key, or null for an int key.</summary>
    public readonly PhpString? Text;

    /// <summary>The int key; meaningful only when <see cref="Text"/> is null.</summary>
    public readonly long Index;

    public ArrayKey(long index) => Index = index;

    private ArrayKey(PhpString text) => Text = text;

    /// <summary>True for an int key, false for a string.</summary>
    public bool IsInt
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Text is null;
    }

    /// <summary>PHP's rule: "12" and "-5" become ints, "012", "-0", " 1" and "1.5" stay strings.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ArrayKey From(PhpString text) => text.IsNoDecimal ? new ArrayKey(text) : FromAny(text);

    private static ArrayKey FromAny(PhpString text) =>
        NumericString.TryArrayKey(text.Span, out long index) ? new ArrayKey(index) : new ArrayKey(text);

    /// <summary>A string key as it stands: property tables, where "12" is not an int.</summary>
    public static ArrayKey Literal(PhpString text) => new(text);

    /// <summary>As <see cref="From"/>; each char of the text is a byte.</summary>
    public static ArrayKey FromLatin1(string text) => From(PhpString.FromLatin1(text));

    /// <summary>The key as PHP hands it to a program.</summary>
    public Value ToValue() => Text is null ? Value.FromInt(Index) : Value.FromString(Text);

    /// <summary>The key as text: an int in decimal.</summary>
    public PhpString ToPhpString() => Text ?? PhpString.FromLatin1(Index.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public bool Equals(ArrayKey other) =>
        Text is null ? other.Text is null && other.Index == Index : Text.Equals(other.Text);

    public override bool Equals(object? obj) => obj is ArrayKey other && Equals(other);

    public override int GetHashCode() => Text is null ? Index.GetHashCode() : Text.Hash;

    public static implicit operator ArrayKey(long index) => new(index);
}
