package catalogue

import (
	"strings"
	"testing"
)

// walk follows a chain of Python over the rows, as the engine does without any
// source: "boto3.client('s3').get_object()" is the dotted name of the first
// call, then members of what each step returns. It returns the row that the
// last step is, and the type of its value.
func walk(t *testing.T, c *Catalogue, chain string) (row *Symbol, value string) {
	t.Helper()
	steps := strings.Split(chain, " ")
	row = c.Symbol(strings.TrimSuffix(steps[0], "()"))
	for i, step := range steps {
		name, arg, called := strings.Cut(strings.TrimSuffix(step, ")"), "(")
		if i > 0 {
			if row = c.Member(value, name); row == nil {
				typ := c.Type(value)
				if typ == nil || typ.Any == "" {
					return nil, ""
				}
				value = typ.Any
				continue
			}
		} else if row = c.Symbol(name); row == nil {
			if called && c.Type(name) != nil {
				value = c.Canonical(name)
				continue
			}
			return nil, ""
		}
		owner := value
		if owner == "" { // a class method, called on the class
			owner = parent(row.Name)
		}
		value = placeholder.ReplaceAllString(row.Returns, arg)
		for _, r := range row.ReturnsWhen {
			if called && arg == "" && len(r.When) == 1 && r.When[0].Value == "absent" {
				value = r.Returns
			}
		}
		if value == "" && c.Type(row.Name) != nil {
			value = row.Name
		}
		if value == "Self" {
			value = owner
		}
		for _, prefix := range []string{"contextlib.AbstractContextManager[", "collections.abc.Iterator["} {
			if inner, ok := strings.CutPrefix(value, prefix); ok {
				value = strings.ReplaceAll(strings.TrimSuffix(inner, "]"), "Self", owner)
			}
		}
	}
	return row, value
}

func TestChainsReachTheirBlockingSymbol(t *testing.T) {
	c := Default()
	for _, tt := range []struct {
		chain string
		code  Code
	}{
		{"boto3.client(s3) get_object()", Cloud},
		{"boto3.client(cognito-idp) admin_get_user()", Cloud},
		{"boto3.Session() client(sqs) receive_message()", Cloud},
		{"boto3.client(s3) get_paginator() paginate()", Cloud},
		{"boto3.resource(dynamodb) Table() get_item()", Cloud},
		{"pymongo.MongoClient() db coll find_one()", Database},
		{"pymongo.MongoClient() get_database() coll with_options() insert_many()", Database},
		{"sqlalchemy.create_engine() connect() execute()", Database},
		{"sqlalchemy.create_engine() begin() execute()", Database},
		{"sqlalchemy.orm.sessionmaker() __call__() query() filter() order_by() all()", Database},
		{"redis.from_url() hgetall()", Database},
		{"redis.StrictRedis() pipeline() set() get() execute()", Database},
		{"redis.Redis() pubsub() get_message()", Database},
		{"google.cloud.storage.Client() bucket() blob() upload_from_filename()", Cloud},
		{"requests.Session() get()", HTTP},
		{"requests.sessions.Session() post()", HTTP},
		{"httpx.stream() iter_lines()", HTTP},
		{"socket.socket() connect()", Socket},
		{"os.fdopen() read()", File},
		{"tempfile.SpooledTemporaryFile() rollover()", File},
		{"tempfile.NamedTemporaryFile()", File},
		{"httpx.Client() stream()", HTTP},
		{"urllib.request.urlopen() read()", HTTP},
		{"urllib.request.build_opener() open()", HTTP},
		{"pathlib.Path() __truediv__() parent with_suffix() read_text()", Path},
		{"pathlib.PosixPath() joinpath() exists()", Path},
		{"pathlib.Path.cwd() resolve()", Path},
		{"pathlib.Path() glob() unlink()", Path},
		{"open() read()", File},
		{"pathlib.Path() open() readlines()", File},
		{"sqlite3.connect() cursor() execute() fetchall()", Database},
		{"psycopg2.connect() cursor() fetchone()", Database},
		{"subprocess.Popen() stdout readline()", Subprocess},
		{"concurrent.futures.ThreadPoolExecutor() submit() result()", Lock},
		{"asyncio.run_coroutine_threadsafe() result()", Lock},
		{"queue.Queue(3) put()", Lock},
		{"queue.Queue() get()", Lock},
		{"asyncio.get_event_loop() run_until_complete()", NestedEventLoop},
		{"openai.OpenAI() chat completions create()", HTTP},
		{"openai.AzureOpenAI() embeddings create()", HTTP},
		{"anthropic.Anthropic() messages create()", HTTP},
		{"docker.from_env() containers run() logs()", Socket},
		{"paramiko.SSHClient() open_sftp() put()", Socket},
		{"github.Github() get_repo() create_issue() create_comment()", HTTP},
		{"duckdb.sql() filter() df()", Database},
		{"polars.scan_parquet() filter() collect() write_parquet()", File},
		{"s3fs.S3FileSystem() ls()", File},
		{"weaviate.connect_to_local() collections get() query near_text()", Database},
		{"fsspec.filesystem() open() read()", File},
		{"playwright.sync_api.sync_playwright() start() chromium launch() new_page() goto()", HTTP},
	} {
		t.Run(tt.chain, func(t *testing.T) {
			row, _ := walk(t, c, tt.chain)
			if row == nil {
				t.Fatal("the chain breaks")
			}
			if row.Code != tt.code {
				t.Errorf("%s has code %q, want %q", row.Name, row.Code, tt.code)
			}
		})
	}
}

func TestWhatDoesNotBlockHasNoCode(t *testing.T) {
	c := Default()
	for _, chain := range []string{
		"os.path.join", "os.path.basename", "os.path.dirname", "os.path.split", "os.path.splitext", "os.path.normpath", "os.path.isabs",
		"os.getenv", "os.environ", "os.cpu_count", "os.getpid",
		"pathlib.PurePath() with_suffix()", "pathlib.Path()", "pathlib.Path() name", "pathlib.Path() parent", "pathlib.Path() is_absolute()", "pathlib.Path() match()",
		"pathlib.Path() relative_to()", "pathlib.Path() as_posix()",
		"threading.Lock()", "threading.RLock()", "threading.Event() set()", "threading.Thread() start()",
		"queue.Queue() get_nowait()", "queue.Queue() qsize()",
		"os.fdopen()", "tempfile.SpooledTemporaryFile()", "tempfile.SpooledTemporaryFile() read()",
		"typing.BinaryIO() read()", "typing.TextIO() write()", "typing.IO() read()", "io.IOBase() close()", "io.RawIOBase() read()", "io.BufferedIOBase() write()", "io.TextIOBase() readline()",
		"requests.get() iter_lines()", "requests.Session() post() iter_content()", "httpx.get() iter_lines()", "httpx.Client() post() iter_bytes()", "httpx2.get() iter_text()",
		"asyncio.Queue() get()", "asyncio.Lock() acquire()", "asyncio.Event() wait()", "asyncio.sleep()", "asyncio.to_thread()",
		"concurrent.futures.ThreadPoolExecutor()", "concurrent.futures.ThreadPoolExecutor() submit()",
		"json.loads", "json.dumps", "time.monotonic", "time.time",
		"requests.Session()", "requests.get() json()", "httpx.get() json()", "httpx.AsyncClient() get()", "aiohttp.ClientSession() get()",
		"redis.from_url()", "redis.asyncio.Redis() get()", "sqlalchemy.create_engine()", "sqlalchemy.orm.Session() add()",
		"sqlalchemy.ext.asyncio.create_async_engine() connect() execute()", "pymongo.MongoClient()", "pymongo.MongoClient() db", "pymongo.AsyncMongoClient() db",
		"boto3.client(s3) generate_presigned_url()", "io.BytesIO() read()", "io.StringIO() write()", "openai.AsyncOpenAI() chat",
		"anyio.Path() read_text()", "anyio.to_thread.run_sync()", "unittest.mock.MagicMock() read()", "google.cloud.storage.Client() bucket() blob()",
	} {
		if row, _ := walk(t, c, chain); row != nil && row.Code != "" {
			t.Errorf("%s has code %s by row %s", chain, row.Code, row.Name)
		}
	}
}

func TestLazyRowsBlockWhenIterated(t *testing.T) {
	c := Default()
	for _, name := range []string{
		"os.walk", "os.scandir", "glob.iglob", "pathlib.Path.glob", "pathlib.Path.iterdir", "concurrent.futures.as_completed",
		"concurrent.futures.Executor.map", "pymongo.collection.Collection.find", "redis.client.PubSub.listen",
	} {
		if s := c.Symbol(name); s == nil || !s.Lazy || s.Code == "" {
			t.Errorf("%s is not lazy and blocking: %+v", name, s)
		}
	}
	for _, name := range []string{"map", "filter", "zip", "itertools.chain"} {
		if s := c.Symbol(name); s == nil || !s.Lazy || s.Code != "" || len(s.Iterates) == 0 {
			t.Errorf("%s does not wait to be iterated: %+v", name, s)
		}
	}
}

func TestConditionsUnderWhichCallsDoNotBlock(t *testing.T) {
	c := Default()
	for name, want := range map[string]Condition{
		"queue.Queue.get":                      {Param: "block", Position: 0, Value: "False"},
		"queue.Queue.put":                      {Param: "block", Position: 1, Value: "False"},
		"threading.Lock.acquire":               {Param: "blocking", Position: 0, Value: "False"},
		"concurrent.futures.Executor.shutdown": {Param: "wait", Position: 0, Value: "False"},
		"socket.getaddrinfo":                   {Param: "flags", Position: 5, Value: "socket.AI_NUMERICHOST"},
		"zipfile.ZipFile":                      {Param: "file", Position: 0, Value: "type:io.BytesIO"},
		"os.spawnv":                            {Param: "mode", Position: 0, Value: "os.P_NOWAIT"},
		"httpx.Client":                         {Param: "transport", Position: -1, Value: "present"},
		"httpx.AsyncClient":                    {Param: "transport", Position: -1, Value: "present"},
		"httpx2.Client":                        {Param: "transport", Position: -1, Value: "present"},
		"httpx2.AsyncClient":                   {Param: "transport", Position: -1, Value: "present"},
		"psutil.cpu_percent":                   {Param: "interval", Position: 0, Value: "None"},
	} {
		s := c.Symbol(name)
		if s == nil {
			t.Errorf("%s has no row", name)
			continue
		}
		found := false
		for _, cond := range s.Unless {
			found = found || cond == want
		}
		if !found {
			t.Errorf("%s: %+v is not among %+v", name, want, s.Unless)
		}
	}
}

// What an argument tells of a result decides whether its methods block.
func TestReturnsByArgument(t *testing.T) {
	c := Default()
	for _, tt := range []struct {
		symbol    string
		condition Condition
		method    string
		latency   Latency
	}{
		{"socket.socket", Condition{Param: "type", Position: 1, Value: "socket.SOCK_DGRAM"}, "connect", ""},
		{"socket.socket", Condition{Param: "type", Position: 1, Value: "socket.SOCK_DGRAM"}, "sendto", ""},
		{"socket.socket", Condition{Param: "type", Position: 1, Value: "socket.SOCK_DGRAM"}, "recvfrom", Heavy},
		{"socket.socket", Condition{Param: "family", Position: 0, Value: "socket.AF_UNIX"}, "sendto", Heavy},
		{"requests.get", Condition{Param: "stream", Position: -1, Value: "present"}, "iter_lines", Heavy},
		{"requests.get", Condition{Param: "stream", Position: -1, Value: "False"}, "iter_lines", ""},
		{"requests.Session.request", Condition{Param: "stream", Position: 12, Value: "present"}, "iter_content", Heavy},
		{"httpx.Client.send", Condition{Param: "stream", Position: -1, Value: "present"}, "iter_bytes", Heavy},
	} {
		t.Run(tt.symbol+" "+tt.condition.Value+" "+tt.method, func(t *testing.T) {
			for _, r := range c.Symbol(tt.symbol).ReturnsWhen {
				if len(r.When) != 1 || r.When[0] != tt.condition {
					continue
				}
				if m := c.Member(r.Returns, tt.method); m == nil || m.Latency != tt.latency {
					t.Errorf("%s.%s is %+v, want latency %q", r.Returns, tt.method, m, tt.latency)
				}
				return
			}
			t.Errorf("nothing depends on %+v", tt.condition)
		})
	}
	for _, name := range []string{"requests.Response.iter_lines", "httpx.Response.iter_lines"} {
		if s := c.Symbol(name); s.Latency != Light {
			t.Errorf("%s is %q of a response that may have been read already", name, s.Latency)
		}
	}
}

func TestOpenReturnsByMode(t *testing.T) {
	s := Default().Symbol("open")
	holds := func(mode string, r ConditionalReturn) bool {
		for _, cond := range r.When {
			if !strings.ContainsAny(mode, strings.TrimPrefix(cond.Value, "mode:")) {
				return false
			}
		}
		return true
	}
	for mode, want := range map[string]string{
		"r": "io.TextIOWrapper", "w": "io.TextIOWrapper", "rb": "io.BufferedReader", "wb": "io.BufferedWriter", "ab": "io.BufferedWriter", "r+b": "io.BufferedRandom",
	} {
		got := s.Returns
		for _, r := range s.ReturnsWhen {
			if holds(mode, r) {
				got = r.Returns
				break
			}
		}
		if got != want {
			t.Errorf("open(_, %q) returns %s, want %s", mode, got, want)
		}
	}
}

func TestTheLoopAndTheThreads(t *testing.T) {
	c := Default()
	for name, want := range map[string]string{
		"asyncio.to_thread":                                       "func@0",
		"asyncio.AbstractEventLoop.run_in_executor":               "func@1",
		"concurrent.futures.Executor.submit":                      "0",
		"anyio.to_thread.run_sync":                                "func@0",
		"trio.to_thread.run_sync":                                 "sync_fn@0",
		"starlette.concurrency.run_in_threadpool":                 "func@0",
		"fastapi.concurrency.run_in_threadpool":                   "func@0",
		"asgiref.sync.sync_to_async":                              "func@0",
		"homeassistant.core.HomeAssistant.async_add_executor_job": "target@0",
		"threading.Thread":                                        "target@1",
	} {
		if s := c.Symbol(name); s == nil || s.Offload != want {
			t.Errorf("%s: offload %+v, want %q", name, s, want)
		}
	}
	for name, want := range map[string]string{
		"asyncio.AbstractEventLoop.call_soon":          "callback@0",
		"asyncio.AbstractEventLoop.call_later":         "callback@1",
		"asyncio.AbstractEventLoop.add_reader":         "callback@1",
		"asyncio.AbstractEventLoop.add_signal_handler": "callback@1",
		"asyncio.Task.add_done_callback":               "0",
	} {
		if s := c.Symbol(name); s == nil || s.LoopCallback != want {
			t.Errorf("%s: loop callback %+v, want %q", name, s, want)
		}
	}
	if typ := c.Type("asyncio.Protocol"); typ == nil || len(typ.LoopMethods) == 0 {
		t.Error("asyncio.Protocol has no loop methods")
	}
	for name, want := range map[string]DecoratorEffect{
		"functools.wraps": Transparent, "functools.lru_cache": Cached, "contextlib.contextmanager": AsContextManager,
		"property": AsProperty, "functools.cached_property": AsProperty, "fastapi.FastAPI.get": OffLoop, "homeassistant.core.callback": OnLoop,
	} {
		if s := c.Symbol(name); s == nil || s.Effect != want {
			t.Errorf("%s: effect %+v, want %q", name, s, want)
		}
	}
}
