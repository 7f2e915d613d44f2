using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>
/// A property's name as text and as the key of the table of dynamic properties. An evaluator node keeps one, so that
/// neither has to be made again for each access.
/// </summary>
public sealed class PropertyName(string text)
{
    private ArrayKey? _key;

    /// <summary>The name without the dollar sign; each char a byte.</summary>
    public string Text { get; } = text;

    /// <summary>The name as a key of <see cref="PhpObject.DynamicProperties"/>: "12" stays a string.</summary>
    internal ArrayKey Key => _key ??= ArrayKey.Literal(PhpString.FromLatin1(Text));

    /// <summary>The name as an argument for magic methods.</summary>
    internal Value Value => Value.FromString(Key.Text!);

    public static implicit operator PropertyName(string text) => new(text);

    public override string ToString() => Text;
}
