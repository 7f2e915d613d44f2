using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Variables;

/// <summary>What var_dump() and debug_zval_dump() write alike.</summary>
internal abstract class DumpWriter(Engine engine)
{
    protected Engine Engine { get; } = engine;

    /// <summary>What is to be written to the output.</summary>
    protected ByteBuffer Text { get; } = new();

    /// <summary>Writes values, each to the output before the next.</summary>
    public void DumpAll(Value first, ReadOnlySpan<Value> others)
    {
        Dump(first, 0);
        Flush();
        foreach (Value another in others)
        {
            Dump(another, 0);
            Flush();
        }
    }

    /// <summary>Writes a value.</summary>
    /// <param name="value">As in the slot, with its reference.</param>
    /// <param name="indent">Spaces in front of the value.</param>
    protected abstract void Dump(Value value, int indent);

    protected void DumpElements(PhpArray array, int indent)
    {
        for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
        {
            DumpKey(array.KeyAt(position), null, indent);
            Dump(array.SlotAt(position), indent);
        }
    }

    /// <summary>What an object shows of itself; those that have no value yet are not counted.</summary>
    protected List<ListedProperty> PropertiesOf(PhpObject target, out int count)
    {
        // __debugInfo may write output of its own.
        if (target.Class.DebugInfoMethod is not null)
            Flush();
        List<ListedProperty> properties = [.. PropertyListing.Of(Engine, target, PropertyPurpose.Debug)];
        count = 0;
        foreach (ListedProperty property in properties)
        {
            if (!property.Value.IsUndefined)
                count++;
        }

        return properties;
    }

    protected void DumpProperties(List<ListedProperty> properties, int indent)
    {
        foreach (ListedProperty property in properties)
        {
            DumpKey(property.Key, property.Owner, indent);
            if (!property.Value.IsUndefined)
            {
                Dump(property.Value, indent);
                continue;
            }

            Text.AppendRepeated((byte)' ', indent);
            Text.Append("uninitialized(" + property.Declared!.Type + ")\n");
        }
    }

    /// <summary>Begins to go through an array or object; says so, and is false, in a cycle.</summary>
    protected bool TryEnter(HeapValue value)
    {
        if (value.TryVisit())
            return true;
        Text.Append("*RECURSION*\n"u8);
        return false;
    }

    protected void Close(int indent)
    {
        Text.AppendRepeated((byte)' ', indent);
        Text.Append("}\n"u8);
    }

    private void Flush()
    {
        Engine.Output.Write(Text.Span);
        Text.Clear();
    }

    private void DumpKey(ArrayKey key, string? owner, int indent)
    {
        Text.AppendRepeated((byte)' ', indent);
        Text.Append((byte)'[');
        if (key.Text is null)
        {
            Text.Append(key.Index);
        }
        else
        {
            Text.Append((byte)'"');
            Text.Append(key.Text);
            Text.Append((byte)'"');
        }

        if (owner is not null)
            Text.Append(owner == "*" ? ":protected" : ":\"" + ClassNames.Printed(owner) + "\":private");
        Text.Append("]=>\n"u8);
    }
}
