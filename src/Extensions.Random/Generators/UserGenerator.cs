using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Random.Generators;

/// <summary>An object of a script's class that implements Random\Engine. Who has the generator holds the object.</summary>
internal sealed class UserGenerator(Engine engine, PhpObject target) : RandomGenerator(engine)
{
    private readonly PhpFunction _generate = target.Class.FindMethod("generate")!;
    private int _size;

    public override int Size => _size;

    /// <summary>What generate() returns, of which the first eight bytes count.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">It threw; or Random\BrokenRandomEngineError: it returned an empty string.</exception>
    public override ulong Next()
    {
        ReadOnlySpan<byte> bytes = _generate.Call(Engine, target, target.Class, []).Dereferenced.AsString.Span;
        if (bytes.IsEmpty)
            throw Engine.Error("Random\\BrokenRandomEngineError", "A random engine must return a non-empty string");
        _size = Math.Min(bytes.Length, sizeof(ulong));
        ulong result = 0;
        for (int i = 0; i < _size; i++)
            result |= (ulong)bytes[i] << (8 * i);
        return result;
    }
}
