using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Arrays;

/// <summary>How many, how much.</summary>
[PhpExtension("standard")]
public static class Counting
{
    [PhpConstant] public const long COUNT_NORMAL = 0;
    [PhpConstant] public const long COUNT_RECURSIVE = 1;

    /// <summary>The number of elements; of a Countable object, what its count() returns.</summary>
    /// <param name="engine">For calls and errors.</param>
    /// <param name="value">An array or a Countable.</param>
    /// <param name="mode">COUNT_RECURSIVE adds the elements of arrays in it.</param>
    /// <remarks>https://www.php.net/count</remarks>
    [PhpFunction]
    public static long count(Engine engine, [PhpParameter(Type = "Countable|array", IsUnchecked = true)] Value value, long mode = COUNT_NORMAL)
    {
        if (mode is not (COUNT_NORMAL or COUNT_RECURSIVE))
            throw engine.ArgumentValueError(2, "must be either COUNT_NORMAL or COUNT_RECURSIVE");
        if (!value.IsArray && !(value.IsObject && value.AsObject.Class.IsSubclassOf(engine.BuiltInClass("Countable"))))
            throw engine.ArgumentTypeError(1, "must be of type Countable|array, " + Conversions.TypeName(value) + " given");
        if (value.IsObject)
            return Conversions.ToInt(engine, engine.CallMethod(value.AsObject, "count"));
        return mode == COUNT_NORMAL ? value.AsArray.Count : CountAll(engine, value.AsArray, []);
    }

    /// <summary>Another name of count.</summary>
    /// <remarks>https://www.php.net/sizeof</remarks>
    [PhpFunction]
    public static long @sizeof(Engine engine, [PhpParameter(Type = "Countable|array", IsUnchecked = true)] Value value, long mode = COUNT_NORMAL) => count(engine, value, mode);

    private static long CountAll(Engine engine, PhpArray array, Stack<PhpArray> path)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (path.Contains(array))
        {
            engine.FunctionWarning("Recursion detected");
            return 0;
        }

        path.Push(array);
        long total = array.Count;
        foreach ((_, Value value) in array)
        {
            if (value.IsArray)
                total += CountAll(engine, value.AsArray, path);
        }

        path.Pop();
        return total;
    }

    /// <summary>The sum of the elements as numbers; arrays and objects are passed over.</summary>
    /// <remarks>https://www.php.net/array_sum</remarks>
    [PhpFunction(Returns = "int|float")]
    public static Value array_sum(Engine engine, PhpArray array)
    {
        Value sum = 0;
        foreach ((_, Value value) in array)
        {
            if (!value.IsArray && !value.IsObject)
                sum = Arithmetic.Add(engine, sum, Conversions.ToNumber(engine, value));
        }

        return sum;
    }

    /// <summary>The product of the elements as numbers, 1 for none; arrays and objects are passed over.</summary>
    /// <remarks>https://www.php.net/array_product</remarks>
    [PhpFunction(Returns = "int|float")]
    public static Value array_product(Engine engine, PhpArray array)
    {
        Value product = 1;
        foreach ((_, Value value) in array)
        {
            if (!value.IsArray && !value.IsObject)
                product = Arithmetic.Multiply(engine, product, Conversions.ToNumber(engine, value));
        }

        return product;
    }

    /// <summary>How often each value occurs, by value; values must be int or string.</summary>
    /// <remarks>https://www.php.net/array_count_values</remarks>
    [PhpFunction]
    public static PhpArray array_count_values(Engine engine, PhpArray array)
    {
        var counts = new PhpArray();
        foreach ((_, Value value) in array)
        {
            if (!value.IsInt && !value.IsString)
            {
                engine.FunctionWarning("Can only count string and integer values, entry skipped");
                continue;
            }

            ref Value slot = ref counts.FindOrAddSlot(value.IsInt ? new ArrayKey(value.AsInt) : ArrayKey.From(value.AsString));
            slot = slot.IsUndefined ? 1 : slot.AsInt + 1;
        }

        return counts;
    }
}
