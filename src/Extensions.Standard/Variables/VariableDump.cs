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
    public static void var_dump(Engine engine, Value value, params Value[] values) =>
        new Writer(engine).DumpAll(value, values);

    private sealed class Writer(Engine engine) : DumpWriter(engine)
    {
        /// <param name="value">As in the slot: references shared with others are marked.</param>
        /// <param name="indent">Spaces in front of the value.</param>
        protected override void Dump(Value value, int indent)
        {
            Text.AppendRepeated((byte)' ', indent);
            string mark = "";
            if (value.IsReference)
            {
                mark = value.AsReference.Holders > 1 ? "&" : "";
                value = value.AsReference.Value;
            }

            switch (value.Kind)
            {
                case ValueKind.Bool:
                    Text.Append(mark + (value.AsBool ? "bool(true)\n" : "bool(false)\n"));
                    break;
                case ValueKind.Int:
                    Text.Append(mark + "int(");
                    Text.Append(value.AsInt);
                    Text.Append(")\n"u8);
                    break;
                case ValueKind.Float:
                    Text.Append(mark + "float(");
                    Text.Append(value.AsFloat, Engine.Ini.SerializePrecision);
                    Text.Append(")\n"u8);
                    break;
                case ValueKind.String:
                    Text.Append(mark + "string(");
                    Text.Append((long)value.AsString.Length);
                    Text.Append(") \""u8);
                    Text.Append(value.AsString);
                    Text.Append("\"\n"u8);
                    break;
                case ValueKind.Array:
                    DumpArray(value.AsArray, indent, mark);
                    break;
                case ValueKind.Object:
                    DumpObject(value.AsObject, indent, mark);
                    break;
                case ValueKind.Resource:
                    PhpResource resource = value.AsResource;
                    Text.Append(mark + "resource(" + resource.Id + ") of type (" + (resource.IsOpen ? resource.TypeName : "Unknown") + ")\n");
                    break;
                default:
                    Text.Append(mark + "NULL\n");
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
                Text.Append(mark + "array(" + array.Count + ") {\n");
                DumpElements(array, indent + 2);
            }
            finally
            {
                array.EndVisit();
            }

            Close(indent);
        }

        private void DumpObject(PhpObject target, int indent, string mark)
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            if (target.Class.Kind == ClassKind.Enum)
            {
                Text.Append(mark + "enum(" + target.Class.Name + "::");
                Text.Append(target.Slots[0].AsString);
                Text.Append(")\n"u8);
                return;
            }

            if (!TryEnter(target))
                return;
            try
            {
                List<ListedProperty> properties = PropertiesOf(target, out int count);
                Text.Append(mark + "object(" + target.Class.PrintedName + ")#" + target.Id + " (" + count + ") {\n");
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
