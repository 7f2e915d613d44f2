using MiniPhp.Runtime.Calls;
using MiniPhp.Runtime.Errors;

namespace MiniPhp.Runtime.Classes;

/// <summary>The methods with a meaning of their own: what their declarations have to look like, and the class's links to them.</summary>
internal static class MagicMethods
{
    /// <summary>Sets a class's links from its table of methods.</summary>
    public static void Assign(PhpClass target)
    {
        target.Constructor = target.FindMethod("__construct");
        target.Destructor = target.FindMethod("__destruct");
        target.CloneMethod = target.FindMethod("__clone");
        target.GetMethod = target.FindMethod("__get");
        target.SetMethod = target.FindMethod("__set");
        target.IssetMethod = target.FindMethod("__isset");
        target.UnsetMethod = target.FindMethod("__unset");
        target.CallMethod = target.FindMethod("__call");
        target.CallStaticMethod = target.FindMethod("__callstatic");
        target.ToStringMethod = target.FindMethod("__tostring");
        target.InvokeMethod = target.FindMethod("__invoke");
        target.DebugInfoMethod = target.FindMethod("__debuginfo");
        target.SerializeMethod = target.FindMethod("__serialize");
        target.UnserializeMethod = target.FindMethod("__unserialize");
    }

    /// <summary>Checks the declaration of a method whose name begins with two underscores; a mistake is a fatal error.</summary>
    public static void Check(Engine engine, PhpClass target, PhpFunction method, string lowerName)
    {
        var check = new DeclarationCheck(engine, target, method);
        switch (lowerName)
        {
            case "__construct":
                check.NotStatic();
                check.NoReturnType();
                break;
            case "__destruct":
                check.ParameterCount(0);
                check.NotStatic();
                check.NoReturnType();
                break;
            case "__clone":
                check.ParameterCount(0);
                check.NotStatic();
                check.ReturnType(TypeMask.Void);
                break;
            case "__get":
                check.Accessor(1, returned: null);
                break;
            case "__set":
                check.Accessor(2, TypeMask.Void);
                break;
            case "__unset":
                check.Accessor(1, TypeMask.Void);
                break;
            case "__isset":
                check.Accessor(1, TypeMask.Bool);
                break;
            case "__call":
                check.Accessor(2, returned: null);
                check.ParameterType(1, TypeMask.Array);
                break;
            case "__callstatic":
                check.ParameterCount(2);
                check.Static();
                check.Public();
                check.ParameterType(0, TypeMask.String);
                check.ParameterType(1, TypeMask.Array);
                break;
            case "__tostring":
                check.Reader(TypeMask.String);
                break;
            case "__debuginfo":
                check.Reader(TypeMask.Array | TypeMask.Null);
                break;
            case "__serialize" or "__sleep":
                check.Reader(TypeMask.Array);
                break;
            case "__wakeup":
                check.Reader(TypeMask.Void);
                break;
            case "__unserialize":
                check.ParameterCount(1);
                check.NotStatic();
                check.Public();
                check.ParameterType(0, TypeMask.Array);
                check.ReturnType(TypeMask.Void);
                break;
            case "__set_state":
                check.ParameterCount(1);
                check.Static();
                check.Public();
                check.ParameterType(0, TypeMask.Array);
                check.ReturnType(TypeMask.Object);
                break;
            case "__invoke":
                check.NotStatic();
                check.Public();
                break;
        }
    }

    private readonly struct DeclarationCheck(Engine engine, PhpClass target, PhpFunction method)
    {
        private string MethodName => target.PrintedName + "::" + method.Name + "()";

        /// <summary>__get and its like: an instance method whose first parameter is the name.</summary>
        public void Accessor(int count, TypeMask? returned)
        {
            ParameterCount(count);
            NotStatic();
            Public();
            ParameterType(0, TypeMask.String);
            if (returned is { } type)
                ReturnType(type);
        }

        /// <summary>__toString and its like: an instance method without parameters.</summary>
        public void Reader(TypeMask returned)
        {
            ParameterCount(0);
            NotStatic();
            Public();
            ReturnType(returned);
        }

        public void ParameterCount(int count)
        {
            ParameterInfo[] parameters = method.Parameters;
            int declared = parameters.Length - (method.IsVariadic ? 1 : 0);
            if (declared != count)
            {
                Fail(count switch
                {
                    0 => "Method " + MethodName + " cannot take arguments",
                    1 => "Method " + MethodName + " must take exactly 1 argument",
                    _ => "Method " + MethodName + " must take exactly " + count + " arguments",
                });
            }

            if (Array.Exists(parameters[..declared], parameter => parameter.IsByReference))
                Fail("Method " + MethodName + " cannot take arguments by reference");
        }

        public void NotStatic()
        {
            if (method.IsStatic)
                Fail("Method " + MethodName + " cannot be static");
        }

        public void Static()
        {
            if (!method.IsStatic)
                Fail("Method " + MethodName + " must be static");
        }

        public void Public()
        {
            if ((method.Flags & MemberFlags.Public) == 0)
            {
                engine.Raise(ErrorLevel.Warning, "The magic method " + MethodName + " must have public visibility",
                    method.FileName ?? target.FileName!, method.StartLine);
            }
        }

        public void NoReturnType()
        {
            if (method.ReturnType is not null)
                Fail("Method " + MethodName + " cannot declare a return type");
        }

        public void ParameterType(int index, TypeMask type)
        {
            ParameterInfo parameter = method.Parameters[index];
            if (parameter.Type is { } declared && (declared.Mask & type) == 0)
            {
                Fail(MethodName + ": Parameter #" + (index + 1) + " ($" + parameter.Name + ") must be of type " + new PhpType(type)
                    + " when declared");
            }
        }

        public void ReturnType(TypeMask type)
        {
            if (method.ReturnType is not { } declared || (declared.Mask & TypeMask.Never) != 0)
                return;
            TypeMask extra = declared.Mask & ~type;
            bool namesClass = !declared.IsBuiltInOnly || (extra & (TypeMask.Static | TypeMask.Traversable)) != 0;
            extra &= ~(TypeMask.Static | TypeMask.Traversable);
            if (extra != 0 || (namesClass && type != TypeMask.Object))
                Fail(MethodName + ": Return type must be " + new PhpType(type) + " when declared");
        }

        private void Fail(string message) => engine.FatalError(message, method.FileName ?? target.FileName!, method.StartLine);
    }
}
