using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Arrays;

/// <summary>One column out of rows.</summary>
[PhpExtension("standard")]
public static class Columns
{
    /// <summary>The values under a key (or of a property) of every row that has one.</summary>
    /// <param name="engine">For properties.</param>
    /// <param name="array">Rows: arrays or objects.</param>
    /// <param name="column_key">Which value; null for the whole row.</param>
    /// <param name="index_key">Which value becomes the key; rows without it are appended.</param>
    /// <remarks>https://www.php.net/array_column</remarks>
    [PhpFunction]
    public static PhpArray array_column(Engine engine, PhpArray array, [PhpParameter(Type = "int|string|null")] Value column_key, [PhpParameter(Type = "int|string|null", Default = "null")] Value index_key = default)
    {
        var column = new PhpArray();
        foreach ((_, Value row) in array)
        {
            Value value = column_key.IsNull ? row : Cell(engine, row, column_key);
            if (value.IsUndefined)
                continue;
            Value key = index_key.IsNull ? Value.Undefined : Cell(engine, row, index_key);
            if (key.IsObject)
                ArrayElements.Put(column, ArrayKey.From(Conversions.ToPhpString(engine, key)), value);
            else if (!key.IsUndefined && Conversions.TryToArrayKey(engine, key, out ArrayKey converted))
                ArrayElements.Put(column, converted, value);
            else
                column.Append(value);
        }

        return column;
    }

    private static Value Cell(Engine engine, Value row, Value key)
    {
        if (row.IsArray)
            return row.AsArray[key.IsInt ? new ArrayKey(key.AsInt) : ArrayKey.From(key.AsString)];
        if (!row.IsObject)
            return Value.Undefined;
        var name = new PropertyName(Conversions.ToPhpString(engine, key).ToLatin1());
        return ObjectAccess.Isset(engine, row.AsObject, name, null) ? ObjectAccess.Read(engine, row.AsObject, name, null).OrNull
            : Value.Undefined;
    }
}
