using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Lifetime;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Variables;

/// <summary>debug_zval_dump.</summary>
[PhpExtension("standard")]
public static class CountedDump
{
    /// <summary>Writes values with their types and how many slots hold them, the arguments' own among them.</summary>
    /// <remarks>
    /// https://www.php.net/debug_zval_dump . Arrays, objects, references and resources have the counts that the engine keeps; a string's is
    /// how often what the calls in progress reach holds it.
    /// </remarks>
    [PhpFunction]
    public static void debug_zval_dump(Engine engine, Value value, params ReadOnlySpan<Value> values)
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

        private StringHolders Strings => field ??= new StringHolders(engine);

        public void Flush()
        {
            engine.Output.Write(_text.Span);
            _text.Clear();
        }

        /// <param name="value">As in the slot, with its reference.</param>
        /// <param name="indent">Spaces in front of the value.</param>
        public void Dump(Value value, int indent)
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            _text.AppendRepeated((byte)' ', indent);
            switch (value.Kind)
            {
                case ValueKind.Bool:
                    _text.Append(value.AsBool ? "bool(true)\n"u8 : "bool(false)\n"u8);
                    break;
                case ValueKind.Int:
                    _text.Append("int(" + value.AsInt + ")\n");
                    break;
                case ValueKind.Float:
                    _text.Append("float("u8);
                    _text.Append(value.AsFloat, engine.Ini.SerializePrecision);
                    _text.Append(")\n"u8);
                    break;
                case ValueKind.String:
                    _text.Append("string(" + value.AsString.Length + ") \"");
                    _text.Append(value.AsString);
                    _text.Append(IsInterned(value.AsString) ? "\" interned\n" : "\" refcount(" + Strings.Count(value.AsString) + ")\n");
                    break;
                case ValueKind.Array:
                    DumpArray(value.AsArray, indent);
                    break;
                case ValueKind.Object:
                    DumpObject(value.AsObject, indent);
                    break;
                case ValueKind.Resource:
                    PhpResource resource = value.AsResource;
                    _text.Append("resource(" + resource.Id + ") of type (" + (resource.IsOpen ? resource.TypeName : "Unknown") + ") refcount(" + resource.Holders + ")\n");
                    break;
                case ValueKind.Reference:
                    _text.Append("reference refcount(" + value.AsReference.Holders + ") {\n");
                    Dump(value.AsReference.Value, indent + 2);
                    Close(indent);
                    break;
                default:
                    _text.Append("NULL\n"u8);
                    break;
            }
        }

        /// <summary>PHP has one string for each byte, and counts none of them.</summary>
        private static bool IsInterned(PhpString text) => text.Length <= 1 || text.IsInterned;

        private void DumpArray(PhpArray array, int indent)
        {
            if (!TryEnter(array))
                return;
            _text.Append("array(" + array.Count + ") " + (array.IsInterned ? "interned {\n" : "refcount(" + (array.Holders - 1) + "){\n"));
            try
            {
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

        private void DumpObject(PhpObject target, int indent)
        {
            if (!TryEnter(target))
                return;
            try
            {
                // __debugInfo may write output of its own.
                if (target.Class.DebugInfoMethod is not null)
                    Flush();
                List<ListedProperty> properties = [.. PropertyListing.Of(engine, target, PropertyPurpose.Debug)];
                int count = properties.FindAll(static property => !property.Value.IsUndefined).Count;
                _text.Append("object(" + target.Class.PrintedName + ")#" + target.Id + " (" + count + ") refcount(" + (target.Holders - 1) + "){\n");
                foreach (ListedProperty property in properties)
                {
                    DumpKey(property.Key, property.Owner, indent + 2);
                    if (!property.Value.IsUndefined)
                    {
                        Dump(property.Value, indent + 2);
                        continue;
                    }

                    _text.AppendRepeated((byte)' ', indent + 2);
                    _text.Append("uninitialized(" + property.Declared!.Type + ")\n");
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
