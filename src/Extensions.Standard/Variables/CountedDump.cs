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
    public static void debug_zval_dump(Engine engine, Value value, params ReadOnlySpan<Value> values) =>
        new Writer(engine).DumpAll(value, values);

    private sealed class Writer(Engine engine) : DumpWriter(engine)
    {
        private StringHolders Strings => field ??= new StringHolders(Engine);

        /// <param name="value">As in the slot, with its reference.</param>
        /// <param name="indent">Spaces in front of the value.</param>
        protected override void Dump(Value value, int indent)
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            Text.AppendRepeated((byte)' ', indent);
            switch (value.Kind)
            {
                case ValueKind.Bool:
                    Text.Append(value.AsBool ? "bool(true)\n"u8 : "bool(false)\n"u8);
                    break;
                case ValueKind.Int:
                    Text.Append("int(" + value.AsInt + ")\n");
                    break;
                case ValueKind.Float:
                    Text.Append("float("u8);
                    Text.Append(value.AsFloat, Engine.Ini.SerializePrecision);
                    Text.Append(")\n"u8);
                    break;
                case ValueKind.String:
                    Text.Append("string(" + value.AsString.Length + ") \"");
                    Text.Append(value.AsString);
                    Text.Append(IsInterned(value.AsString) ? "\" interned\n" : "\" refcount(" + Strings.Count(value.AsString) + ")\n");
                    break;
                case ValueKind.Array:
                    DumpArray(value.AsArray, indent);
                    break;
                case ValueKind.Object:
                    DumpObject(value.AsObject, indent);
                    break;
                case ValueKind.Resource:
                    PhpResource resource = value.AsResource;
                    Text.Append("resource(" + resource.Id + ") of type (" + (resource.IsOpen ? resource.TypeName : "Unknown") + ") refcount(" + resource.Holders + ")\n");
                    break;
                case ValueKind.Reference:
                    Text.Append("reference refcount(" + value.AsReference.Holders + ") {\n");
                    Dump(value.AsReference.Value, indent + 2);
                    Close(indent);
                    break;
                default:
                    Text.Append("NULL\n"u8);
                    break;
            }
        }

        /// <summary>PHP has one string for each byte, and counts none of them.</summary>
        private static bool IsInterned(PhpString text) => text.Length <= 1 || text.IsInterned;

        private void DumpArray(PhpArray array, int indent)
        {
            if (!TryEnter(array))
                return;
            Text.Append("array(" + array.Count + ") " + (array.IsInterned ? "interned {\n" : "refcount(" + (array.Holders - 1) + "){\n"));
            try
            {
                DumpElements(array, indent + 2);
            }
            finally
            {
                array.EndVisit();
            }

            Close(indent);
        }

        private void DumpObject(PhpObject target, int indent)
        {
            if (!TryEnter(target))
                return;
            try
            {
                List<ListedProperty> properties = PropertiesOf(target, out int count);
                Text.Append("object(" + target.Class.PrintedName + ")#" + target.Id + " (" + count + ") refcount(" + (target.Holders - 1) + "){\n");
                DumpProperties(properties, indent + 2);
            }
            finally
            {
                target.EndVisit();
            }

            Close(indent);
        }
    }
}
