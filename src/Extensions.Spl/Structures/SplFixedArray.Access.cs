using System.Runtime.CompilerServices;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Structures;

// [] and foreach; copies and dumps.
public sealed partial class SplFixedArray : IElementAccess
{
    private bool Overrides(string lowerName) => Class.IsUser && Class.FindMethod(lowerName) is { IsUser: true };

    Value IElementAccess.ReadElement(Engine engine, Value key) =>
        Overrides("offsetget") ? engine.CallMethod(this, "offsetget", key.OrNull).Dereferenced : offsetGet(engine, key);

    bool IElementAccess.HasElement(Engine engine, Value key) =>
        Overrides("offsetexists") ? Conversions.ToBool(engine.CallMethod(this, "offsetexists", key).Dereferenced) : offsetExists(engine, key);

    bool IElementAccess.IsElementEmpty(Engine engine, Value key)
    {
        if (Overrides("offsetexists"))
            return !Conversions.ToBool(engine.CallMethod(this, "offsetexists", key).Dereferenced);
        long index = IndexOf(engine, key);
        return !IsWithin(index) || !Conversions.ToBool(_elements[index].Dereferenced);
    }

    void IElementAccess.WriteElement(Engine engine, Value key, Value value)
    {
        if (Overrides("offsetset"))
            engine.Lifetime.Watch(engine.CallMethod(this, "offsetset", key.OrNull, value));
        else
            offsetSet(engine, key, value);
    }

    void IElementAccess.UnsetElement(Engine engine, Value key)
    {
        if (Overrides("offsetunset"))
            engine.Lifetime.Watch(engine.CallMethod(this, "offsetunset", key));
        else
            offsetUnset(engine, key);
    }

    /// <summary>Elements are not modified in place: only reading and storing them as a whole counts.</summary>
    ref Value IElementAccess.FetchElement(Engine engine, Value key, PropertyFetch fetch) => ref Unsafe.NullRef<Value>();

    protected internal override ObjectIterator? CreateIterator(Engine engine, bool byReference)
    {
        if (Overrides("getiterator"))
            return null;
        if (byReference)
            throw engine.Error("An iterator cannot be used with foreach by reference");
        return new Iteration(this);
    }

    protected internal override PhpObject CreateCopy()
    {
        var copy = (SplFixedArray)Class.Allocate();
        copy.Fill(toArray());
        return copy;
    }

    protected internal override PhpArray? PropertiesFor(PropertyPurpose purpose)
    {
        PhpArray shown = Conversions.PropertiesOf(this, asSymbols: false);
        for (int i = 0; i < _elements.Length; i++)
            shown.Set(i, _elements[i]);
        return shown;
    }

    protected internal override void OnDestroyed()
    {
        Value[] elements = _elements;
        _elements = [];
        for (int i = elements.Length - 1; i >= 0; i--)
            Class.Engine.Lifetime.Release(elements[i]);
    }

    protected internal override void VisitHeld(Action<Value> visit)
    {
        foreach (Value element in _elements)
            visit(element);
    }

    private sealed class Iteration : ObjectIterator
    {
        private readonly SplFixedArray _target;
        private long _index;

        public Iteration(SplFixedArray target)
        {
            _target = target;
            target.Holders++;
        }

        public override void Rewind(Engine engine) => _index = 0;

        public override bool IsValid(Engine engine) => _target.IsWithin(_index);

        public override Value Current(Engine engine) => _target.ElementAt(engine, Value.FromInt(_index)).Dereferenced;

        public override Value Key(Engine engine) => Value.FromInt(_index);

        public override void Next(Engine engine) => _index++;

        protected override void Release(Engine engine) => engine.Lifetime.Release(Value.FromObject(_target));
    }
}
