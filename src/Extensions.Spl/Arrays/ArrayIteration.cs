using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Spl.Arrays;

/// <summary>foreach over an ArrayIterator whose methods no script overrides: it moves the iterator itself.</summary>
internal sealed class ArrayIteration : ObjectIterator
{
    private readonly ArrayIterator _target;

    public ArrayIteration(ArrayIterator target)
    {
        _target = target;
        target.Holders++;
    }

    public override void Rewind(Engine engine) => _target.MoveToStart();

    public override bool IsValid(Engine engine) => _target.IsAtElement;

    public override Value Current(Engine engine) => _target.CurrentElement.OrNull;

    public override Value Key(Engine engine) => _target.CurrentKey;

    public override void Next(Engine engine) => _target.MoveToNext();

    public override PhpReference CurrentReference(Engine engine) => _target.CurrentElementReference(engine);

    protected override void Release(Engine engine) => engine.Lifetime.Release(Value.FromObject(_target));
}
