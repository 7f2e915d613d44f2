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
    private readonly bool _isIntersection;
    private readonly Sameness _keys;
    private readonly Sameness _values;
    private readonly List<PhpArray> _others = [];
    private PhpCallable? _valueCallback;
    private PhpCallable? _keyCallback;

    private SetOperation(Engine engine, bool isIntersection, Sameness keys, Sameness values)
    {
        _engine = engine;
        _isIntersection = isIntersection;
        _keys = keys;
        _values = values;
    }

    /// <summary>The elements of <paramref name="array"/> that all others have.</summary>
    public static PhpArray Intersect(Engine engine, Value array, ReadOnlySpan<Value> rest, Sameness keys, Sameness values) =>
        Run(engine, array, rest, isIntersection: true, keys, values);

    /// <summary>The elements of <paramref name="array"/> that none of the others has.</summary>
    public static PhpArray Subtract(Engine engine, Value array, ReadOnlySpan<Value> rest, Sameness keys, Sameness values) =>
        Run(engine, array, rest, isIntersection: false, keys, values);

    private static PhpArray Run(Engine engine, Value array, ReadOnlySpan<Value> rest, bool isIntersection, Sameness keys, Sameness values)
    {
        var operation = new SetOperation(engine, isIntersection, keys, values);
        return operation.Keep(operation.ReadArguments(array, rest));
    }

    /// <summary>The last arguments are the callbacks, for values before that for keys; the others must be arrays. Returns the first one.</summary>
    private PhpArray ReadArguments(Value first, ReadOnlySpan<Value> rest)
    {
        int callbacks = (_values == Sameness.Callback ? 1 : 0) + (_keys == Sameness.Callback ? 1 : 0);
        int arrays = rest.Length - callbacks;
        if (_values == Sameness.Callback)
            _valueCallback = Resolve(rest, arrays);
        if (_keys == Sameness.Callback)
            _keyCallback = Resolve(rest, rest.Length - 1);
        if (!first.IsArray)
            throw _engine.ArgumentTypeError(1, "must be of type array, " + Conversions.TypeName(first) + " given");
        for (int i = 0; i < arrays; i++)
        {
            if (!rest[i].IsArray)
            {
                RunEarly(first.AsArray);
                throw _engine.ArgumentTypeError(i + 2, "must be of type array, " + Conversions.TypeName(rest[i]) + " given");
            }

            _others.Add(rest[i].AsArray);
        }

        return first.AsArray;
    }

    /// <summary>
    /// What PHP has done with the arrays before an argument by the time that it sees that this one is none: where it sorts, it has sorted them,
    /// and the only element of array_diff() has been looked for in them. That converts and calls.
    /// </summary>
    private void RunEarly(PhpArray first)
    {
        if (!IsSorted && _keys != Sameness.Ignored)
            return;
        if (!IsSorted && !_isIntersection)
        {
            if (first.Count == 1)
                IsAnywhere(OnlyText(first));
            return;
        }

        SortedSetOperation operation = Sort();
        operation.Sorted(first);
        foreach (PhpArray other in _others)
            operation.Sorted(other);
    }

    /// <summary>The arrays are sorted by a callback.</summary>
    private bool IsSorted => _keyCallback is not null || (_keys == Sameness.Ignored && _valueCallback is not null);

    private PhpCallable Resolve(ReadOnlySpan<Value> rest, int index) =>
        _engine.ResolveCallable(rest[index], out string problem)
        ?? throw _engine.ArgumentTypeError(index + 2, "must be a valid callback, " + problem);

    private PhpArray Keep(PhpArray array)
    {
        if (IsSorted)
            return Sort().Run(_engine, array, _others, _isIntersection);
        if (_keys != Sameness.Ignored)
            return KeepByKey(array);
        if (!_isIntersection)
            return SubtractTexts(array);
        return ConvertsObservably(array) ? Sort().Run(_engine, array, _others, _isIntersection) : IntersectTexts(array);
    }

    private PhpArray KeepByKey(PhpArray array)
    {
        var kept = new PhpArray();
        for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
        {
            ArrayKey key = array.KeyAt(position);
            bool isKept = true;
            for (int i = 0; i < _others.Count && isKept; i++)
                isKept = Has(_others[i], key, array.SlotAt(position).OrNull) == _isIntersection;
            if (isKept)
                kept.Set(key, array.SlotAt(position).Copied);
        }

        return kept;
    }

    private PhpArray IntersectTexts(PhpArray array)
    {
        var removed = new List<ArrayKey>();
        var sets = new HashSet<PhpString>[_others.Count];
        for (int i = 0; i < sets.Length; i++)
        {
            sets[i] = new HashSet<PhpString>(_others[i].Count);
            AddTexts(sets[i], _others[i]);
        }

        for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
        {
            PhpString text = Conversions.ToPhpString(_engine, array.SlotAt(position).OrNull);
            foreach (HashSet<PhpString> set in sets)
            {
                if (set.Contains(text))
                    continue;
                removed.Add(array.KeyAt(position));
                break;
            }
        }

        return SortedSetOperation.Without(_engine, array, removed);
    }

    /// <summary>Values are converted to strings as often as PHP does, which matters where that calls methods or warns.</summary>
    private PhpArray SubtractTexts(PhpArray array)
    {
        int total = 0;
        foreach (PhpArray other in _others)
            total += other.Count;
        if (array.Count == 1)
            return IsAnywhere(OnlyText(array)) ? new PhpArray() : array;
        if (array.Count == 0 || total == 0)
            return array.Count == 0 ? new PhpArray() : array;
        var excluded = new HashSet<PhpString>(total);
        foreach (PhpArray other in _others)
            AddTexts(excluded, other);
        var kept = new PhpArray();
        for (int position = array.SkipRemoved(0); position < array.EndPosition; position = array.SkipRemoved(position + 1))
        {
            if (!excluded.Contains(Conversions.ToPhpString(_engine, array.SlotAt(position).OrNull)))
                kept.Set(array.KeyAt(position), array.SlotAt(position).Copied);
        }

        return kept;
    }

    /// <summary>The text of an array's only element.</summary>
    private PhpString OnlyText(PhpArray array) => Conversions.ToPhpString(_engine, array.SlotAt(array.SkipRemoved(0)).OrNull);

    private bool IsAnywhere(PhpString text)
    {
        foreach (PhpArray other in _others)
        {
            foreach ((_, Value value) in other)
            {
                if (Conversions.ToPhpString(_engine, value).Equals(text))
                    return true;
            }
        }

        return false;
    }

    private void AddTexts(HashSet<PhpString> set, PhpArray array)
    {
        foreach ((_, Value value) in array)
            set.Add(Conversions.ToPhpString(_engine, value));
    }

    private SortedSetOperation Sort()
    {
        EntryComparer? values = _valueCallback is not null ? SortedSetOperation.ByCallback(_engine, _valueCallback)
            : _values == Sameness.Exact ? SortedSetOperation.ByText(_engine) : null;
        return _keyCallback is null
            ? new SortedSetOperation(values!, byKey: false, null)
            : new SortedSetOperation(SortedSetOperation.ByCallback(_engine, _keyCallback), byKey: true, values);
    }

    /// <summary>True when the conversion of a value to a string calls a method or warns: then it matters how often that happens.</summary>
    private bool ConvertsObservably(PhpArray array)
    {
        if (HasComposite(array))
            return true;
        foreach (PhpArray other in _others)
        {
            if (HasComposite(other))
                return true;
        }

        return false;
    }

    private static bool HasComposite(PhpArray array)
    {
        foreach ((_, Value value) in array)
        {
            if (value.IsArray || value.IsObject)
                return true;
        }

        return false;
    }

    private bool Has(PhpArray other, ArrayKey key, Value value)
    {
        Value found = other[key];
        return !found.IsUndefined && SameValue(value, found);
    }

    private bool SameValue(Value left, Value right) => _values switch
    {
        Sameness.Ignored => true,
        Sameness.Exact => Conversions.ToPhpString(_engine, left).Equals(Conversions.ToPhpString(_engine, right)),
        _ => Conversions.ToInt(_engine, _valueCallback!.Call(_engine, left, right).OrNull) == 0,
    };
}
