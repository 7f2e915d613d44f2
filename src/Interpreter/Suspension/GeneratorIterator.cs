using MiniPhp.Runtime;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Suspension;

/// <summary>foreach over a generator.</summary>
internal sealed class GeneratorIterator : ObjectIterator
{
    private readonly Generator _generator;

    public GeneratorIterator(Generator generator)
    {
        _generator = generator;
        generator.Holders++;
    }

    public override void Rewind(Engine engine) => _generator.rewind(engine);

    public override bool IsValid(Engine engine) => _generator.valid(engine);

    public override Value Current(Engine engine) => _generator.current(engine);

    public override bool TryCurrent(Engine engine, out Value value) => _generator.TryCurrent(engine, out value);

    public override bool TryNext(Engine engine, out Value value)
    {
        _generator.next(engine);
        return _generator.TryCurrent(engine, out value);
    }

    public override PhpReference CurrentReference(Engine engine) => _generator.CurrentReference(engine);

    public override Value Key(Engine engine) => _generator.key(engine);

    public override void Next(Engine engine) => _generator.next(engine);

    protected override void Release(Engine engine) => engine.Lifetime.Unhold(_generator);
}
