using MiniPhp.Extensions.Standard.Classes;
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
    /// <exception cref="Runtime.Errors.PhpThrow">TypeError: an array or object would become a key.</exception>
    /// <remarks>https://www.php.net/array_column</remarks>
    [PhpFunction]
    public static PhpArray array_column(Engine engine, PhpArray array, [PhpParameter(Type = "int|string|null")] Value column_key, [PhpParameter(Type = "int|string|null", Default = "null")] Value index_key = default)
    {
        var column = new PhpArray();
        PhpClass? scope = CallerScope.Of(engine);
        foreach ((_, Value row) in array)
        {
            Value value = column_key.IsNull ? row : Cell(engine, row, column_key, scope);
            if (value.IsUndefined)
                continue;
            Value key = index_key.IsNull ? Value.Undefined : Cell(engine, row, index_key, scope);
            if (key.IsUndefined)
                column.Append(value);
            else if (Conversions.TryToArrayKey(engine, key, out ArrayKey converted))
                ArrayElements.Put(column, converted, value);
            else
                throw engine.TypeError("Illegal offset type");
        }

        return column;
    }

    private static Value Cell(Engine engine, Value row, Value key, PhpClass? scope)
    {
        if (row.IsArray)
            return row.AsArray[key.IsInt ? new ArrayKey(key.AsInt) : ArrayKey.From(key.AsString)];
        if (!row.IsObject)
            return Value.Undefined;
        var name = new PropertyName(Conversions.ToPhpString(engine, key).ToLatin1());
        return ObjectAccess.Exists(row.AsObject, name, scope) || ObjectAccess.Isset(engine, row.AsObject, name, scope)
            ? ObjectAccess.Read(engine, row.AsObject, name, scope).OrNull
            : Value.Undefined;
    }
}
