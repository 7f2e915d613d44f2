using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Variables;

/// <summary>var_export.</summary>
[PhpExtension("standard")]
public static class VariableExport
{
    /// <summary>Writes a value as PHP source text, or returns that text.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="value">Any value; cycles and resources become NULL.</param>
    /// <param name="return">Return the text instead of writing it.</param>
    /// <returns>The text, or null.</returns>
    /// <remarks>https://www.php.net/var_export</remarks>
    [PhpFunction]
    public static PhpString? var_export(Engine engine, Value value, bool @return = false)
    {
        var text = new ByteBuffer();
        Export(engine, text, value, 0);
        if (@return)
            return text.ToPhpString();
        engine.Output.Write(text.Span);
        return null;
    }

    /// <param name="engine">The engine.</param>
    /// <param name="text">Grows.</param>
    /// <param name="value">As in the slot.</param>
    /// <param name="indent">Spaces in front of what the value is an element of; below 0 it is none.</param>
    private static void Export(Engine engine, ByteBuffer text, Value value, int indent)
    {
        value = value.Dereferenced;
        switch (value.Kind)
        {
            case ValueKind.Bool:
                text.Append(value.AsBool ? "true"u8 : "false"u8);
                break;
            case ValueKind.Int when value.AsInt == long.MinValue:
                // The literal would be read as a float.
                text.Append("-9223372036854775807-1"u8);
                break;
            case ValueKind.Int:
                text.Append(value.AsInt);
                break;
            case ValueKind.Float:
                text.Append(value.AsFloat, engine.Ini.SerializePrecision, zeroFraction: true);
                break;
            case ValueKind.String:
                ExportString(text, value.AsString);
                break;
            case ValueKind.Array:
                ExportArray(engine, text, value.AsArray, indent);
                break;
            case ValueKind.Object:
                ExportObject(engine, text, value.AsObject, indent);
                break;
            default:
                text.Append("NULL"u8);
                break;
        }
    }

    private static void ExportArray(Engine engine, ByteBuffer text, PhpArray array, int indent)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (!TryEnter(engine, text, array))
            return;
        try
        {
            StartLine(text, indent);
            text.Append("array (\n"u8);
            for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
            {
                text.AppendRepeated((byte)' ', indent + 2);
                ArrayKey key = array.KeyAt(position);
                if (key.Text is null)
                    text.Append(key.Index);
                else
                    ExportString(text, key.Text);
                text.Append(" => "u8);
                Export(engine, text, array.SlotAt(position), indent + 2);
                text.Append(",\n"u8);
            }
        }
        finally
        {
            array.EndVisit();
        }

        text.AppendRepeated((byte)' ', indent);
        text.Append((byte)')');
    }

    private static void ExportObject(Engine engine, ByteBuffer text, PhpObject target, int indent)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (!TryEnter(engine, text, target))
            return;
        bool isPlain = target.Class.Name == "stdClass";
        try
        {
            StartLine(text, indent);
            if (target.Class.Kind == ClassKind.Enum)
            {
                text.Append("\\" + target.Class.Name + "::");
                text.Append(target.Slots[0].AsString);
                return;
            }

            text.Append(isPlain ? "(object) array(\n" : "\\" + target.Class.Name + "::__set_state(array(\n");
            foreach (ListedProperty property in PropertyListing.Of(engine, target, PropertyPurpose.Export))
            {
                if (property.Value.IsUndefined)
                    continue;
                text.AppendRepeated((byte)' ', indent + 3);
                if (property.Key.Text is null)
                    text.Append(property.Key.Index);
                else
                    ExportName(text, property.Key.Text);
                text.Append(" => "u8);
                Export(engine, text, property.Value, indent + 2);
                text.Append(",\n"u8);
            }
        }
        finally
        {
            target.EndVisit();
        }

        text.AppendRepeated((byte)' ', indent);
        text.Append(isPlain ? ")"u8 : "))"u8);
    }

    private static void StartLine(ByteBuffer text, int indent)
    {
        if (indent == 0)
            return;
        text.Append((byte)'\n');
        text.AppendRepeated((byte)' ', indent);
    }

    /// <summary>In single quotes; zero bytes are written as a joined "\0".</summary>
    private static void ExportString(ByteBuffer text, PhpString value)
    {
        text.Append((byte)'\'');
        foreach (byte b in value.Span)
        {
            if (b == 0)
                text.Append("' . \"\\0\" . '"u8);
            else
                AppendEscaped(text, b);
        }

        text.Append((byte)'\'');
    }

    /// <summary>The name of a property in single quotes; zero bytes stay.</summary>
    private static void ExportName(ByteBuffer text, PhpString name)
    {
        text.Append((byte)'\'');
        foreach (byte b in name.Span)
            AppendEscaped(text, b);
        text.Append((byte)'\'');
    }

    private static void AppendEscaped(ByteBuffer text, byte b)
    {
        if (b is (byte)'\'' or (byte)'\\')
            text.Append((byte)'\\');
        text.Append(b);
    }

    private static bool TryEnter(Engine engine, ByteBuffer text, HeapValue value)
    {
        if (value.TryVisit())
            return true;
        text.Append("NULL"u8);
        engine.Warning("var_export does not handle circular references");
        return false;
    }
}
