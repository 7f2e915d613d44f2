using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl;

/// <summary>https://www.php.net/manual/en/ref.spl.php: functions over anything that can be walked.</summary>
[PhpExtension("SPL")]
internal static class IteratorFunctions
{
    /// <summary>The elements as an array; with <paramref name="preserve_keys"/> a later element of the same key replaces an earlier one.</summary>
    [PhpFunction]
    public static PhpArray iterator_to_array(
        Engine engine, [PhpParameter(Type = "Traversable|array")] Value iterator, bool preserve_keys = true)
    {
        var list = new PhpArray();
        if (iterator.IsArray)
        {
            if (preserve_keys)
                return iterator.AsArray;
            foreach ((_, Value value) in iterator.AsArray)
                list.Append(value);
            return list;
        }

        Walk(engine, iterator.AsObject, iteration =>
        {
            Value value = iteration.Current(engine);
            if (!preserve_keys)
            {
                list.Append(value);
                return true;
            }

            // A value may be held by the iterator alone.
            Value key = iteration.Key(engine);
            if (!Conversions.TryToArrayKey(engine, key, out ArrayKey arrayKey))
                throw engine.TypeError("Illegal offset type");
            list.Replace(engine, arrayKey, value);
            return true;
        });
        return list;
    }

    [PhpFunction]
    public static long iterator_count(Engine engine, [PhpParameter(Type = "Traversable|array")] Value iterator)
    {
        if (iterator.IsArray)
            return iterator.AsArray.Count;
        long count = 0;
        Walk(engine, iterator.AsObject, _ =>
        {
            count++;
            return true;
        });
        return count;
    }

    /// <summary>Calls a function for each element until it returns what is false.</summary>
    /// <returns>How many elements it was called for.</returns>
    [PhpFunction]
    public static long iterator_apply(
        Engine engine, [PhpParameter(Type = "Traversable")] PhpObject iterator, PhpCallable callback, PhpArray? args = null)
    {
        var arguments = new List<Value>();
        if (args is not null)
        {
            foreach ((_, Value argument) in args)
                arguments.Add(argument);
        }

        long count = 0;
        Walk(engine, iterator, _ =>
        {
            count++;
            return Conversions.ToBool(callback.Call(engine, arguments.ToArray()).Dereferenced);
        });
        return count;
    }

    /// <summary>Visits each element until <paramref name="visit"/> returns false.</summary>
    private static void Walk(Engine engine, PhpObject traversable, Func<ObjectIterator, bool> visit)
    {
        ObjectIterator iteration = ObjectIterator.Traverse(engine, traversable);
        try
        {
            for (iteration.Rewind(engine); iteration.IsValid(engine); iteration.Next(engine))
            {
                if (!visit(iteration))
                    break;
            }
        }
        finally
        {
            iteration.End(engine);
        }
    }
}
