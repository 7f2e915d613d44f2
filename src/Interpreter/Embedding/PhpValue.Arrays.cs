using MiniPhp.Runtime.Text;

namespace MiniPhp;

// Arrays: reading, and making them.
public readonly partial struct PhpValue
{
    /// <summary>How many elements the array has.</summary>
    /// <exception cref="InvalidCastException">It is no array.</exception>
    public int Count => Elements.Count;

    /// <summary>True when the array's keys are 0, 1, 2, … in this order.</summary>
    /// <exception cref="InvalidCastException">It is no array.</exception>
    public bool IsList => Elements.IsList;

    /// <summary>The array's elements without their keys, in order.</summary>
    /// <exception cref="InvalidCastException">It is no array.</exception>
    public IReadOnlyList<PhpValue> Values => Array.AsReadOnly(Elements.Values);

    /// <summary>The array's keys (ints and strings) and elements, in order.</summary>
    /// <exception cref="InvalidCastException">It is no array.</exception>
    public IEnumerable<KeyValuePair<PhpValue, PhpValue>> Items => ItemsOf(Elements);

    private static IEnumerable<KeyValuePair<PhpValue, PhpValue>> ItemsOf(HostArray array)
    {
        for (int i = 0; i < array.Count; i++)
            yield return new KeyValuePair<PhpValue, PhpValue>(array.KeyAt(i), array.ValueAt(i));
    }

    /// <summary>An element of the array. As in PHP, "5" and 5 are one key.</summary>
    /// <param name="key">An int or a string.</param>
    /// <exception cref="InvalidCastException">It is no array.</exception>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public PhpValue this[PhpValue key] =>
        TryGetValue(key, out PhpValue value) ? value : throw new KeyNotFoundException("The PHP array has no key " + key + ".");

    /// <summary>Looks for an element of the array. As in PHP, "5" and 5 are one key.</summary>
    /// <param name="key">An int or a string.</param>
    /// <param name="value">The element; null when there is none.</param>
    /// <exception cref="InvalidCastException">It is no array.</exception>
    public bool TryGetValue(PhpValue key, out PhpValue value)
    {
        HostArray elements = Elements;
        int position = elements.Find(AsKey(key));
        value = position < 0 ? default : elements.ValueAt(position);
        return position >= 0;
    }

    /// <summary>An array with the keys 0, 1, 2, …</summary>
    public static PhpValue List(params IEnumerable<PhpValue> elements) => new(PhpValueKind.Array, new HostArray(elements.ToArray(), null));

    /// <summary>An array of keys and elements in their order. A key that comes again replaces the element, as in PHP.</summary>
    /// <param name="items">The keys: ints and strings; a string that is a decimal int becomes one.</param>
    /// <exception cref="ArgumentException">A key is something else.</exception>
    public static PhpValue Map(params IEnumerable<KeyValuePair<PhpValue, PhpValue>> items)
    {
        var keys = new List<PhpValue>();
        var values = new List<PhpValue>();
        var positions = new Dictionary<PhpValue, int>();
        bool isList = true;
        foreach (KeyValuePair<PhpValue, PhpValue> item in items)
        {
            PhpValue key = AsKey(item.Key);
            if (positions.TryGetValue(key, out int position))
            {
                values[position] = item.Value;
                continue;
            }

            isList &= key.Kind == PhpValueKind.Int && key.AsInt() == keys.Count;
            positions.Add(key, keys.Count);
            keys.Add(key);
            values.Add(item.Value);
        }

        return new PhpValue(PhpValueKind.Array, new HostArray(values.ToArray(), isList ? null : keys.ToArray()));
    }

    private static PhpValue AsKey(PhpValue key) => key.Kind switch
    {
        PhpValueKind.Int => key,
        PhpValueKind.String => NumericString.TryArrayKey(key.Text.Span, out long index) ? index : key,
        _ => throw new ArgumentException("A key of a PHP array is an int or a string, not " + key.TypeName + "."),
    };
}
