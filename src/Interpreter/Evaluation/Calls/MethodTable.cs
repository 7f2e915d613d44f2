using System.Runtime.CompilerServices;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;

namespace MiniPhp.Interpreter.Evaluation.Calls;

/// <summary>The methods that one call has called on objects of different classes: those found last.</summary>
internal sealed class MethodTable
{
    private const int Size = 16;

    private readonly PhpClass?[] _classes = new PhpClass?[Size];
    private readonly PhpFunction?[] _methods = new PhpFunction?[Size];

    /// <summary>The method for objects of exactly this class; null when it is not known.</summary>
    public PhpFunction? Find(PhpClass @class)
    {
        int place = PlaceOf(@class);
        return _classes[place] == @class ? _methods[place] : null;
    }

    public void Add(PhpClass @class, PhpFunction method)
    {
        int place = PlaceOf(@class);
        _classes[place] = @class;
        _methods[place] = method;
    }

    private static int PlaceOf(PhpClass @class) => RuntimeHelpers.GetHashCode(@class) & (Size - 1);
}
