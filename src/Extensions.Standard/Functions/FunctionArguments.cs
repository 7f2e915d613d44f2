using MiniPhp.Runtime;
using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Values;

namespace MiniPhp.Extensions.Standard.Functions;

/// <summary>The arguments of the function that is running.</summary>
[PhpExtension("Core")]
public static class FunctionArguments
{
    /// <summary>How many arguments the calling function got.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">Error: called outside functions.</exception>
    /// <remarks>https://www.php.net/func_num_args</remarks>
    [PhpFunction]
    public static long func_num_args(Engine engine) => Count(ref CallingFunction(engine, "must be called from a function context"));

    /// <summary>One of the arguments of the calling function, from 0.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">Error: called outside functions; ValueError: there is none.</exception>
    /// <remarks>https://www.php.net/func_get_arg</remarks>
    [PhpFunction]
    public static Value func_get_arg(Engine engine, long position)
    {
        if (position < 0)
            throw engine.ArgumentValueError(1, "must be greater than or equal to 0");
        ref Frame caller = ref CallingFunction(engine, "cannot be called from the global scope");
        if (position >= Count(ref caller))
            throw engine.ArgumentValueError(1, "must be less than the number of the arguments passed to the currently executed function");
        int direct = DirectCount(ref caller);
        return (position < direct ? caller.Local((int)position) : caller.ExtraArguments![position - direct]).Dereferenced.OrNull;
    }

    /// <summary>The arguments of the calling function as they are now.</summary>
    /// <exception cref="Runtime.Errors.PhpThrow">Error: called outside functions.</exception>
    /// <remarks>https://www.php.net/func_get_args</remarks>
    [PhpFunction]
    public static PhpArray func_get_args(Engine engine)
    {
        ref Frame frame = ref CallingFunction(engine, "cannot be called from the global scope");
        var arguments = new PhpArray(frame.ArgumentCount);
        int direct = DirectCount(ref frame);
        for (int i = 0; i < direct; i++)
            arguments.Append(frame.Local(i).OrNull);
        foreach (Value value in frame.ExtraArguments ?? NoValues.Array)
            arguments.Append(value.OrNull);
        return arguments;
    }

    private static ref Frame CallingFunction(Engine engine, string problem)
    {
        ref Frame frame = ref Frame.At(engine.FrameOfDirectCaller());
        if (frame.Function.ScriptKeyword is not null)
            throw engine.Error(engine.CurrentFunctionName + "() " + problem);
        return ref frame;
    }

    private static int Count(ref Frame frame) => DirectCount(ref frame) + (frame.ExtraArguments?.Length ?? 0);

    /// <summary>How many arguments are in the slots of parameters that are not variadic.</summary>
    private static int DirectCount(ref Frame frame)
    {
        PhpFunction function = frame.Function;
        return Math.Min(frame.ArgumentCount, function.Parameters.Length - (function.IsVariadic ? 1 : 0));
    }

    /// <summary>The caller's variables, without $this; those of global scope without $GLOBALS.</summary>
    /// <returns>array&lt;string, mixed&gt;; variables that are references are references in it, too.</returns>
    /// <remarks>https://www.php.net/get_defined_vars</remarks>
    [PhpFunction]
    public static PhpArray get_defined_vars(Engine engine)
    {
        SymbolTable variables = engine.CallerVariables;
        var defined = new PhpArray();
        foreach (string name in variables.Names)
        {
            Value value = variables.Copy(engine, name);
            if (name != "this" && !value.IsUndefined)
                defined.Set(ArrayKey.FromLatin1(name), value);
        }

        return defined;
    }
}
