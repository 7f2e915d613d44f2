using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Variables;

/// <summary>print_r.</summary>
[PhpExtension("standard")]
public static class VariablePrint
{
    /// <summary>Writes a value for people to read, or returns that text.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="value">Any value.</param>
    /// <param name="return">Return the text instead of writing it.</param>
    /// <returns>The text, or true.</returns>
    /// <remarks>https://www.php.net/print_r</remarks>
    [PhpFunction(Returns = "string|bool")]
    public static Value print_r(Engine engine, Value value, bool @return = false)
    {
        var text = new ByteBuffer();
        Print(engine, text, value, 0);
        if (@return)
            return text.ToPhpString();
        engine.Output.Write(text.Span);
        return Value.True;
    }

    private static void Print(Engine engine, ByteBuffer text, Value value, int indent)
    {
        value = value.Dereferenced;
        switch (value.Kind)
        {
            case ValueKind.Array:
                PrintArray(engine, text, value.AsArray, indent);
                break;
            case ValueKind.Object:
                PrintObject(engine, text, value.AsObject, indent);
                break;
            case ValueKind.Int:
                text.Append(value.AsInt);
                break;
            default:
                text.Append(Conversions.ToPhpString(engine, value));
                break;
        }
    }

    private static void PrintArray(Engine engine, ByteBuffer text, PhpArray array, int indent)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        text.Append("Array\n"u8);
        if (!TryEnter(text, array))
            return;
        try
        {
            Open(text, indent);
            for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
                PrintElement(engine, text, array.KeyAt(position), null, array.SlotAt(position), indent + 4);
        }
        finally
        {
            array.EndVisit();
        }

        Close(text, indent);
    }

    private static void PrintObject(Engine engine, ByteBuffer text, PhpObject target, int indent)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        text.Append(target.Class.PrintedName);
        if (target.Class.Kind == ClassKind.Enum)
            text.Append(" Enum" + (target.Class.EnumBackingType is { } backing ? ":" + backing : "") + "\n");
        else
            text.Append(" Object\n"u8);
        // It shows nothing, not even that there is nothing.
        if (target is SensitiveParameterValue)
            return;
        if (!TryEnter(text, target))
            return;
        try
        {
            IEnumerable<ListedProperty> properties = PropertyListing.Of(engine, target, PropertyPurpose.Debug);
            Open(text, indent);
            foreach (ListedProperty property in properties)
            {
                if (!property.Value.IsUndefined)
                    PrintElement(engine, text, property.Key, property.Owner, property.Value, indent + 4);
            }
        }
        finally
        {
            target.EndVisit();
        }

        Close(text, indent);
    }

    private static void PrintElement(Engine engine, ByteBuffer text, ArrayKey key, string? owner, Value value, int indent)
    {
        text.AppendRepeated((byte)' ', indent);
        text.Append((byte)'[');
        text.Append(key.ToPhpString());
        if (owner is not null)
            text.Append(owner == "*" ? ":protected" : ":" + ClassNames.Printed(owner) + ":private");
        text.Append("] => "u8);
        Print(engine, text, value, indent + 4);
        text.Append((byte)'\n');
    }

    private static bool TryEnter(ByteBuffer text, HeapValue value)
    {
        if (value.TryVisit())
            return true;
        text.Append(" *RECURSION*"u8);
        return false;
    }

    private static void Open(ByteBuffer text, int indent)
    {
        text.AppendRepeated((byte)' ', indent);
        text.Append("(\n"u8);
    }

    private static void Close(ByteBuffer text, int indent)
    {
        text.AppendRepeated((byte)' ', indent);
        text.Append(")\n"u8);
    }
}
