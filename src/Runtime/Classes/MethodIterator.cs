using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Operators;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Runtime.Classes;

/// <summary>Walks over an Iterator by calling its methods.</summary>
internal sealed class MethodIterator : ObjectIterator
{
    private readonly PhpObject _target;
    private PhpFunction? _current;
    private PhpFunction? _next;
    private PhpFunction? _valid;

    /// <summary>What current() returned, held until the iterator moves; undefined before it is asked.</summary>
    private Value _value = Value.Undefined;

    public MethodIterator(PhpObject target)
    {
        _target = target;
        target.Holders++;
    }

    public override void Rewind(Engine engine)
    {
        Forget(engine);
        Discard(engine, Call(engine, _target.Class.FindMethod("rewind")!));
    }

    public override bool IsValid(Engine engine) => Conversions.ToBool(Call(engine, _valid ??= _target.Class.FindMethod("valid")!).Dereferenced);

    /// <summary>current() is called once for each element.</summary>
    public override Value Current(Engine engine)
    {
        if (_value.IsUndefined)
            Slot.Replace(engine, ref _value, Call(engine, _current ??= _target.Class.FindMethod("current")!).OrNull);
        return _value;
    }

    public override Value Key(Engine engine) => Call(engine, _target.Class.FindMethod("key")!).OrNull;

    public override void Next(Engine engine)
    {
        Forget(engine);
        Discard(engine, Call(engine, _next ??= _target.Class.FindMethod("next")!));
    }

    public override void Forget(Engine engine)
    {
        if (!_value.IsUndefined)
            Slot.Clear(engine, ref _value);
    }

    protected override void Release(Engine engine)
    {
        Forget(engine);
        engine.Lifetime.Release(Value.FromObject(_target));
    }

    private Value Call(Engine engine, PhpFunction method) => method.Call(engine, _target, _target.Class, []);

    private static void Discard(Engine engine, Value result) => engine.Lifetime.Watch(result);
}
