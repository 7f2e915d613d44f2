using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Arrays;

/// <summary>How elements of two arrays are held for the same.</summary>
internal enum Sameness
{
    /// <summary>It does not matter.</summary>
    Ignored,
    /// <summary>Equal keys, or values equal as strings.</summary>
    Exact,
    /// <summary>A callback returns 0.</summary>
    Callback,
}

/// <summary>
/// The array_diff and array_intersect functions: elements of a first array that none, or all, of the others have too.
/// </summary>
internal sealed class SetOperation
{
    private readonly Engine _engine;
    private readonly Sameness _keys;
    private readonly Sameness _values;
    private readonly List<PhpArray> _others = [];
    private PhpCallable? _valueCallback;
    private PhpCallable? _keyCallback;

    private SetOperation(Engine engine, Sameness keys, Sameness values)
    {
        _engine = engine;
        _keys = keys;
        _values = values;
    }

    /// <summary>The elements of <paramref name="array"/> that all others have.</summary>
    public static PhpArray Intersect(Engine engine, PhpArray array, ReadOnlySpan<Value> rest, Sameness keys, Sameness values)
    {
        var operation = new SetOperation(engine, keys, values);
        operation.ReadArguments(rest);
        return operation.Keep(array, isIntersection: true);
    }

    /// <summary>The elements of <paramref name="array"/> that none of the others has.</summary>
    public static PhpArray Subtract(Engine engine, PhpArray array, ReadOnlySpan<Value> rest, Sameness keys, Sameness values)
    {
        var operation = new SetOperation(engine, keys, values);
        operation.ReadArguments(rest);
        return operation.Keep(array, isIntersection: false);
    }

    /// <summary>The last arguments are the callbacks, for values before that for keys; the others must be arrays.</summary>
    private void ReadArguments(ReadOnlySpan<Value> rest)
    {
        int callbacks = (_values == Sameness.Callback ? 1 : 0) + (_keys == Sameness.Callback ? 1 : 0);
        if (rest.Length < callbacks)
        {
            throw _engine.Error("ArgumentCountError",
                _engine.CurrentFunctionName + "() expects at least " + (callbacks + 1) + " arguments, " + (rest.Length + 1) + " given");
        }

        int arrays = rest.Length - callbacks;
        if (_values == Sameness.Callback)
            _valueCallback = Resolve(rest, arrays);
        if (_keys == Sameness.Callback)
            _keyCallback = Resolve(rest, rest.Length - 1);
        for (int i = 0; i < arrays; i++)
        {
            if (!rest[i].IsArray)
                throw _engine.ArgumentTypeError(i + 2, "must be of type array, " + Conversions.TypeName(rest[i]) + " given");
            _others.Add(rest[i].AsArray);
        }
    }

    private PhpCallable Resolve(ReadOnlySpan<Value> rest, int index) =>
        _engine.ResolveCallable(rest[index], out string problem)
        ?? throw _engine.ArgumentTypeError(index + 2, "must be a valid callback, " + problem);

    private PhpArray Keep(PhpArray array, bool isIntersection)
    {
        if (_others.Count == 0)
            return array;
        List<HashSet<PhpString>>? sets = _keys == Sameness.Ignored && _values == Sameness.Exact ? ValueSets() : null;
        var kept = new PhpArray();
        for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
        {
            ArrayKey key = array.KeyAt(position);
            Value value = array.SlotAt(position).OrNull;
            if (Belongs(key, value, sets, isIntersection))
                kept.Set(key, array.SlotAt(position).Copied);
        }

        return kept;
    }

    private List<HashSet<PhpString>> ValueSets()
    {
        var sets = new List<HashSet<PhpString>>(_others.Count);
        foreach (PhpArray other in _others)
        {
            var set = new HashSet<PhpString>(other.Count);
            foreach ((_, Value value) in other)
                set.Add(Conversions.ToPhpString(_engine, value));
            sets.Add(set);
        }

        return sets;
    }

    private bool Belongs(ArrayKey key, Value value, List<HashSet<PhpString>>? sets, bool isIntersection)
    {
        PhpString? text = sets is null ? null : Conversions.ToPhpString(_engine, value);
        for (int i = 0; i < _others.Count; i++)
        {
            bool isThere = sets is null ? Has(_others[i], key, value) : sets[i].Contains(text!);
            if (isThere != isIntersection)
                return false;
        }

        return true;
    }

    private bool Has(PhpArray other, ArrayKey key, Value value)
    {
        if (_keys == Sameness.Exact)
        {
            Value found = other[key];
            return !found.IsUndefined && SameValue(value, found);
        }

        for (int position = other.SkipRemoved(0); position < other.EndPosition; position = other.SkipRemoved(position + 1))
        {
            if (SameValue(value, other.SlotAt(position).OrNull) && SameKey(key, other.KeyAt(position)))
                return true;
        }

        return false;
    }

    private bool SameValue(Value left, Value right) => _values switch
    {
        Sameness.Ignored => true,
        Sameness.Exact => Conversions.ToPhpString(_engine, left).Equals(Conversions.ToPhpString(_engine, right)),
        _ => Conversions.ToInt(_engine, _valueCallback!.Call(_engine, left, right).OrNull) == 0,
    };

    private bool SameKey(ArrayKey left, ArrayKey right) =>
        _keys == Sameness.Ignored || Conversions.ToInt(_engine, _keyCallback!.Call(_engine, left.ToValue(), right.ToValue()).OrNull) == 0;
}
