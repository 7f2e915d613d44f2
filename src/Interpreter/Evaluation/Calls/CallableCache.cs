using System.Diagnostics.CodeAnalysis;
using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Classes;
using MiniPhp.Runtime.Text;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Interpreter.Evaluation.Calls;

/// <summary>What the names and the pairs of object and name that a place called last stand for.</summary>
internal struct CallableCache
{
    private PhpString? _name;
    private PhpFunction? _function;

    private PhpString? _method;
    private PhpClass? _class;
    private PhpClass? _scope;
    private PhpFunction? _found;

    /// <summary>The function of a name, which stays what it is once it is declared.</summary>
    public readonly bool TryGetFunction(Value value, [NotNullWhen(true)] out PhpFunction? function)
    {
        function = _function;
        return function is not null && value.IsString && IsSame(value.AsString, _name!);
    }

    /// <summary>The instance method that <c>[$object, 'name']</c> stands for, and the object.</summary>
    public readonly bool TryGetMethod(ref Frame frame, Value value, [NotNullWhen(true)] out PhpFunction? method, [NotNullWhen(true)] out PhpObject? target)
    {
        method = _found;
        target = null;
        if (method is null || !value.IsArray || value.AsArray.Count != 2)
            return false;
        Value holder = value.AsArray[0].Dereferenced;
        Value name = value.AsArray[1].Dereferenced;
        if (!holder.IsObject || !name.IsString || holder.AsObject.Class != _class || frame.Function.DeclaringClass != _scope || !IsSame(name.AsString, _method!))
            return false;
        target = holder.AsObject;
        return true;
    }

    /// <summary>Keeps what a value was resolved to, if it stands for the same the next time.</summary>
    public void Remember(ref Frame frame, Value value, PhpCallable callable)
    {
        if (callable.MagicName is not null || callable.Closure is not null)
            return;
        if (value.IsString && callable.Function.DeclaringClass is null)
        {
            _name = value.AsString;
            _function = callable.Function;
        }
        else if (value.IsArray && !callable.Function.IsStatic && value.AsArray[0].Dereferenced is { IsObject: true } holder && holder.AsObject == callable.Target)
        {
            PhpString name = value.AsArray[1].Dereferenced.AsString;
            if (AsciiCase.ToLower(name.ToLatin1()) != AsciiCase.ToLower(callable.Function.Name))
                return;
            _method = name;
            _class = holder.AsObject.Class;
            _scope = frame.Function.DeclaringClass;
            _found = callable.Function;
        }
    }

    private static bool IsSame(PhpString text, PhpString known) => (object)text == known || text.Span.SequenceEqual(known.Span);
}
