using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Variables;

/// <summary>var_dump.</summary>
[PhpExtension("standard")]
public static class VariableDump
{
    /// <summary>Writes values with their types to the output.</summary>
    /// <remarks>https://www.php.net/var_dump</remarks>
    [PhpFunction]
    public static void var_dump(Engine engine, Value value, params Value[] values)
    {
        var writer = new Writer(engine);
        writer.Dump(value, 0);
        writer.Flush();
        foreach (Value another in values)
        {
            writer.Dump(another, 0);
            writer.Flush();
        }
    }

    private sealed class Writer(Engine engine)
    {
        private readonly ByteBuffer _text = new();

        public void Flush()
        {
            engine.Output.Write(_text.Span);
            _text.Clear();
        }

        /// <param name="value">As in the slot: references shared with others are marked.</param>
        /// <param name="indent">Spaces in front of the value.</param>
        public void Dump(Value value, int indent)
        {
            _text.AppendRepeated((byte)' ', indent);
            string mark = "";
            if (value.IsReference)
            {
                mark = value.AsReference.Holders > 1 ? "&" : "";
                value = value.AsReference.Value;
            }

            switch (value.Kind)
            {
                case ValueKind.Bool:
                    _text.Append(mark + (value.AsBool ? "bool(true)\n" : "bool(false)\n"));
                    break;
                case ValueKind.Int:
                    _text.Append(mark + "int(");
                    _text.Append(value.AsInt);
                    _text.Append(")\n"u8);
                    break;
                case ValueKind.Float:
                    _text.Append(mark + "float(");
                    _text.Append(value.AsFloat, engine.Ini.SerializePrecision);
                    _text.Append(")\n"u8);
                    break;
                case ValueKind.String:
                    _text.Append(mark + "string(");
                    _text.Append((long)value.AsString.Length);
                    _text.Append(") \""u8);
                    _text.Append(value.AsString);
                    _text.Append("\"\n"u8);
                    break;
                case ValueKind.Array:
                    DumpArray(value.AsArray, indent, mark);
                    break;
                case ValueKind.Object:
                    DumpObject(value.AsObject, indent, mark);
                    break;
                case ValueKind.Resource:
                    PhpResource resource = value.AsResource;
                    _text.Append(mark + "resource(" + resource.Id + ") of type (" + (resource.IsOpen ? resource.TypeName : "Unknown") + ")\n");
                    break;
                default:
                    _text.Append(mark + "NULL\n");
                    break;
            }
        }

        private void DumpArray(PhpArray array, int indent, string mark)
        {
        RuntimeHelpers.EnsureSufficientExecutionStack();
            if (!TryEnter(array))
                return;
            try
            {
                _text.Append(mark + "array(" + array.Count + ") {\n");
                for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
                {
                    DumpKey(array.KeyAt(position), null, indent + 2);
                    Dump(array.SlotAt(position), indent + 2);
                }
            }
            finally
            {
                Leave(array);
            }

            Close(indent);
        }

        private void DumpObject(PhpObject target, int indent, string mark)
        {
        RuntimeHelpers.EnsureSufficientExecutionStack();
            if (target.Class.Kind == ClassKind.Enum)
            {
                _text.Append(mark + "enum(" + target.Class.Name + "::");
                _text.Append(target.Slots[0].AsString);
                _text.Append(")\n"u8);
                return;
            }

            if (!TryEnter(target))
                return;
            try
            {
                // __debugInfo may write output of its own.
                if (target.Class.DebugInfoMethod is not null)
                    Flush();
                List<ListedProperty> properties = [.. PropertyListing.Of(engine, target, PropertyPurpose.Debug)];
                int count = 0;
                foreach (ListedProperty property in properties)
                {
                    if (!property.Value.IsUndefined)
                        count++;
                }

                _text.Append(mark + "object(" + target.Class.PrintedName + ")#" + target.Id + " (" + count + ") {\n");
                foreach (ListedProperty property in properties)
                {
                    DumpKey(property.Key, property.Owner, indent + 2);
                    if (property.Value.IsUndefined)
                    {
                        _text.AppendRepeated((byte)' ', indent + 2);
                        _text.Append("uninitialized(" + property.Declared!.Type + ")\n");
                    }
                    else
                    {
                        Dump(property.Value, indent + 2);
                    }
                }
            }
            finally
            {
                Leave(target);
            }

            Close(indent);
        }

        private void DumpKey(ArrayKey key, string? owner, int indent)
        {
            _text.AppendRepeated((byte)' ', indent);
            _text.Append((byte)'[');
            if (key.Text is null)
            {
                _text.Append(key.Index);
            }
            else
            {
                _text.Append((byte)'"');
                _text.Append(key.Text);
                _text.Append((byte)'"');
            }

            if (owner is not null)
                _text.Append(owner == "*" ? ":protected" : ":\"" + ClassNames.Printed(owner) + "\":private");
            _text.Append("]=>\n"u8);
        }

        private bool TryEnter(HeapValue value)
        {
            if (value.IsVisited)
            {
                _text.Append("*RECURSION*\n"u8);
                return false;
            }

            value.IsVisited = true;
            // Whoever writes to it meanwhile gets a copy.
            value.Holders++;
            return true;
        }

        private static void Leave(HeapValue value)
        {
            value.Holders--;
            value.IsVisited = false;
        }

        private void Close(int indent)
        {
            _text.AppendRepeated((byte)' ', indent);
            _text.Append("}\n"u8);
        }
    }
}
