package knowledge_test

import (
	"path/filepath"
	"testing"
)

// pastes are messages as people paste them, from terminals, logs and issue
// trackers, with an entry that must be among the first three.
var pastes = []struct{ text, want string }{
	{"WARNING:asyncio:Executing <Task finished name='Task-12' coro=<main() done, defined at /srv/app/main.py:14> result=None created at /usr/lib/python3.12/asyncio/runners.py:100> took 2.013 seconds", "slow-callback-warning"},
	{"Executing <TimerHandle when=51.2 tick() at app.py:3 created at app.py:9> took 0.101 seconds", "slow-callback-warning"},
	{"how do I find what blocks my event loop slow_callback_duration", "slow-callback-warning"},
	{"<sys>:0: RuntimeWarning: coroutine 'fetch_user' was never awaited\nRuntimeWarning: Enable tracemalloc to get the object allocation traceback", "coroutine-never-awaited"},
	{"/app/handlers.py:31: RuntimeWarning: coroutine 'Client.send' was never awaited\n  client.send(message)", "coroutine-never-awaited"},
	{"Task was destroyed but it is pending!\ntask: <Task pending name='Task-7' coro=<poll() running at bot.py:77> wait_for=<Future pending cb=[Task.task_wakeup()]>>", "task-was-destroyed"},
	{"ERROR:asyncio:Task was destroyed but it is pending!", "task-was-destroyed"},
	{"Traceback (most recent call last):\n  File \"a.py\", line 9, in <module>\n    asyncio.run(main())\nRuntimeError: asyncio.run() cannot be called from a running event loop", "event-loop-already-running"},
	{"RuntimeError: This event loop is already running", "event-loop-already-running"},
	{"RuntimeError: Cannot run the event loop while another loop is running", "nested-event-loop"},
	{"RuntimeError: Task <Task pending name='Task-3' coro=<test_get() running at tests/test_api.py:22> cb=[_run_until_complete_cb() at base_events.py:181]> got Future <Future pending> attached to a different loop", "attached-to-a-different-loop"},
	{"RuntimeError: <asyncio.locks.Lock object at 0x7f1c2c0d5f90 [unlocked]> is bound to a different event loop", "attached-to-a-different-loop"},
	{"asyncio wait_for timeout never fires requests", "timeout-never-fires"},
	{"Liveness probe failed: Get \"http://10.42.0.17:8000/health\": context deadline exceeded (Client.Timeout exceeded while awaiting headers)", "health-check-fails-under-load"},
	{"kubernetes readiness probe timeout under load fastapi", "health-check-fails-under-load"},
	{"websockets.exceptions.ConnectionClosedError: sent 1011 (internal error) keepalive ping timeout; no close frame received", "websocket-disconnects"},
	{"Shard ID 0 heartbeat blocked for more than 20 seconds.\nLoop thread traceback (most recent call last):", "websocket-disconnects"},
	{"[2024-03-01 10:00:00 +0000] [7] [CRITICAL] WORKER TIMEOUT (pid:2213)", "uvicorn-freezes"},
	{"fastapi async def endpoint requests one at a time", "uvicorn-freezes"},
	{"uvicorn hangs while one request is running", "uvicorn-freezes"},
	{"FastAPI lifespan load model at startup blocking", "blocking-in-lifespan"},
	{"asyncio.to_thread does not speed up cpu bound python GIL", "gil-bound-work-in-threads"},
	{"run_in_executor default executor max_workers exhausted", "thread-pool-exhaustion"},
	{"LookupError: <ContextVar name='request_id' at 0x7f9d5c1e0b80>", "contextvars-lost-in-executor"},
	{"structlog contextvars run_in_executor trace id lost", "contextvars-lost-in-executor"},
	{"deadlock threading.Lock await inside with lock", "lock-held-across-await"},
	{"httpx AsyncClient constructor slow load certificates", "tls-context-in-constructor"},
	{"run_coroutine_threadsafe result hangs forever", "run-coroutine-threadsafe-on-the-loop"},
	{"RuntimeError: You cannot use AsyncToSync in the same thread as an async event loop - just await the async function directly.", "run-coroutine-threadsafe-on-the-loop"},
	{"RuntimeError: There is no current event loop in thread 'ThreadPoolExecutor-0_0'.", "no-running-event-loop"},
	{"    asyncio.create_task(job())\nRuntimeError: no running event loop\nsys:1: something", "no-running-event-loop"},
	{"Exception ignored in: <function _ProactorBasePipeTransport.__del__ at 0x000001F0A2B3C4D0>\nRuntimeError: Event loop is closed", "event-loop-is-closed"},
	{"Unclosed client session\nclient_session: <aiohttp.client.ClientSession object at 0x7f2d>", "event-loop-is-closed"},
	{"Task exception was never retrieved\nfuture: <Task finished name='Task-5' coro=<job() done, defined at x.py:3> exception=ValueError('broken')>", "exception-never-retrieved"},
	{"Future exception was never retrieved", "exception-never-retrieved"},
	{"django.core.exceptions.SynchronousOnlyOperation: You cannot call this from an async context - use a thread or sync_to_async.", "synchronous-only-operation"},
	{"sqlalchemy.exc.MissingGreenlet: greenlet_spawn has not been called; can't call await_only() here. Was IO attempted in an unexpected place? (Background on this error at: https://sqlalche.me/e/20/xd2s)", "missing-greenlet"},
	{"sqlalchemy.exc.TimeoutError: QueuePool limit of size 20 overflow 5 reached, connection timed out, timeout 10.00 (Background on this error at: https://sqlalche.me/e/20/3o7r)", "sqlalchemy"},
	{"sqlite3.OperationalError: database is locked", "database-is-locked"},
	{"sqlite3.ProgrammingError: SQLite objects created in a thread can only be used in that same thread. The object was created in thread id 140023 and this is thread id 139999.", "sqlite3"},
	{"TypeError: object NoneType can't be used in 'await' expression", "await-on-a-plain-value"},
	{"TypeError: object dict can't be used in 'await' expression", "await-on-a-plain-value"},
	{"TypeError: 'coroutine' object is not subscriptable", "coroutine-used-as-a-value"},
	{"AttributeError: 'coroutine' object has no attribute 'json'", "coroutine-used-as-a-value"},
	{"TypeError: Object of type coroutine is not JSON serializable", "coroutine-used-as-a-value"},
	{"TypeError: 'async for' requires an object with __aiter__ method, got generator", "sync-context-manager-of-async-object"},
	{"TypeError: 'Session' object does not support the asynchronous context manager protocol", "sync-context-manager-of-async-object"},
	{"asyncio ctrl-c does not stop program thread keeps running", "ctrl-c-does-not-stop"},
	{"cancel asyncio.to_thread thread keeps running after timeout", "cancelled-task-keeps-its-thread"},
	{"requests.exceptions.ReadTimeout: HTTPSConnectionPool(host='api.stripe.com', port=443): Read timed out. (read timeout=10)", "requests"},
	{"urllib.error.URLError: <urlopen error [Errno 110] Connection timed out>", "urllib-request"},
	{"socket.gaierror: [Errno -3] Temporary failure in name resolution", "dns-look-up"},
	{"redis.exceptions.TimeoutError: Timeout reading from localhost:6379", "redis"},
	{"pymongo.errors.ServerSelectionTimeoutError: mongo:27017: timed out, Timeout: 30s, Topology Description: <TopologyDescription id: 65>", "pymongo"},
	{"botocore.exceptions.EndpointConnectionError: Could not connect to the endpoint URL: \"https://files.s3.amazonaws.com/\"", "boto3"},
	{"openai.APITimeoutError: Request timed out.", "model-provider-clients"},
	{"subprocess.TimeoutExpired: Command '['ffmpeg', '-i', 'a.mp4']' timed out after 30 seconds", "popen"},
	{"TypeError: 'NoneType' object is not callable to_thread", "called-before-offload"},
	{"TypeError: 'Response' object is not callable", "called-before-offload"},
	{"coroutine hangs leaving with ThreadPoolExecutor block", "executor-exit"},
	{"pika.exceptions.AMQPHeartbeatTimeout: No activity or too many missed heartbeats in the last 180 seconds", "rabbitmq-pika"},
	{"tenacity.RetryError: RetryError[<Future at 0x7f8b0c state=finished raised ConnectError>]", "retry-libraries"},
	{"playwright._impl._errors.Error: It looks like you are using Playwright Sync API inside the asyncio loop.\nPlease use the Async API instead.", "playwright-and-selenium"},
	{"bcrypt login slow fastapi event loop", "password-hashing"},
	{"pandas read_csv blocks fastapi endpoint", "pandas-and-polars"},
	{"TypeError: cannot pickle '_thread.lock' object", "process-pool-takes-pickles"},
	{"concurrent.futures.process.BrokenProcessPool: A process in the process pool was terminated abruptly while the future was running or pending.", "process-pool-takes-pickles"},
	{"our FastAPI endpoints run one after another although they are async def; time.sleep inside", "blocking-sleep"},
	{"2023-09-01 12:00:00.000 WARNING (MainThread) [homeassistant.util.loop] Detected blocking call to open with args ('/config/www/x.json', 'r') inside the event loop by custom integration 'foo' at custom_components/foo/sensor.py, line 88", "home-assistant"},
	{"asyncio.exceptions.TimeoutError\n  File \"app.py\", line 9, in get\n    return session.get(url).json()\nrequests.exceptions.ConnectTimeout: HTTPSConnectionPool(host='api', port=443): Max retries exceeded", "requests"},
	{"OSError: [Errno 24] Too many open files", "too-many-open-files"},
	{"socket.accept() out of system resource\nsocket: <asyncio.TransportSocket fd=6, family=2, type=1, proto=0, laddr=('0.0.0.0', 8000)>\nOSError: [Errno 24] Too many open files", "too-many-open-files"},
	{"aiohttp.client_exceptions.ClientConnectorError: Cannot connect to host api.example.com:443 ssl:default [Too many open files]", "too-many-open-files"},
	{"ValueError: too many file descriptors in select()", "too-many-open-files"},
	{"aiohttp.client_exceptions.ServerDisconnectedError: Server disconnected", "server-disconnected"},
	{"aiohttp.client_exceptions.ClientOSError: [Errno 104] Connection reset by peer", "server-disconnected"},
	{"httpx.PoolTimeout", "server-disconnected"},
	{"RuntimeError: cannot reuse already awaited coroutine", "coroutine-awaited-twice"},
	{"RuntimeError: Non-thread-safe operation invoked on an event loop other than the current one", "loop-called-from-a-thread"},
	{"Detected that custom integration 'foo' calls hass.async_create_task from a thread other than the event loop, which may cause Home Assistant to crash or data to corrupt. For more information, see https://developers.home-assistant.io/docs/asyncio_thread_safety/#hassasync_create_task at custom_components/foo/sensor.py, line 40: hass.async_create_task(", "loop-called-from-a-thread"},
	{"asyncpg.exceptions._base.InterfaceError: cannot perform operation: another operation is in progress", "connection-shared-by-tasks"},
	{"sqlalchemy.exc.InvalidRequestError: This session is provisioning a new connection; concurrent operations are not permitted (Background on this error at: https://sqlalche.me/e/20/isce)", "connection-shared-by-tasks"},
	{"RuntimeError: readexactly() called while another coroutine is already waiting for incoming data", "connection-shared-by-tasks"},
	{"RuntimeError: Attempted to exit cancel scope in a different task than it was entered in", "cancel-scope-in-another-task"},
	{"RuntimeError: Timeout context manager should be used inside a task", "cancel-scope-in-another-task"},
	{"an error occurred during closing of asynchronous generator <async_generator object lines at 0x7f31>", "cancel-scope-in-another-task"},
	{"RuntimeError: can't start new thread", "limit-concurrent-threads"},
	{"WARNING (MainThread) [homeassistant.components.sensor] Setup of sensor platform foo is taking over 10 seconds.", "home-assistant"},
	{"WARNING (MainThread) [homeassistant.components.sensor] Updating foo sensor took longer than the scheduled update interval 0:00:30", "home-assistant"},
	{"WARNING (MainThread) [homeassistant.util.loop] Detected blocking call to load_verify_locations with args (<ssl.SSLContext object at 0x7f>, '/usr/local/lib/python3.12/site-packages/certifi/cacert.pem') inside the event loop by custom integration 'foo'", "tls-context-in-constructor"},
	{"RuntimeError: Cannot enter into task <Task pending name='Task-1' coro=<main() running at app.py:9>> while another task <Task pending name='Task-2' coro=<job() running at app.py:4>> is being executed.", "event-loop-already-running"},
	{"  File \"C:\\\\Python312\\\\Lib\\\\asyncio\\\\base_events.py\", line 503, in _make_subprocess_transport\n    raise NotImplementedError\nNotImplementedError", "blocking-subprocess"},
	{"discord.gateway: Can't keep up, shard ID None websocket is 63.2s behind.", "discord-bots"},
	{"discord.errors.NotFound: 404 Not Found (error code: 10062): Unknown interaction", "discord-bots"},
	{"RuntimeError: Session is closed", "event-loop-is-closed"},
	{"Unclosed connector\nconnections: ['[(<aiohttp.client_proto.ResponseHandler object at 0x7f3a>, 1.2)]']\nconnector: <aiohttp.connector.TCPConnector object at 0x7f3b>", "event-loop-is-closed"},
	{"asyncio.exceptions.InvalidStateError: Result is not set.", "future-result"},
	{"RuntimeError: cannot schedule new futures after shutdown", "executor-exit"},
}

func TestPastedMessages(t *testing.T) {
	store := open(t, filepath.Join(t.TempDir(), "entries.db"))
	book := load(t, store)
	for _, tc := range pastes {
		t.Run(tc.want, func(t *testing.T) {
			hits, err := store.Search(t.Context(), book, tc.text, 10)
			if err != nil {
				t.Fatal(err)
			}
			t.Logf("searching %q", tc.text)
			wantAmongFirst(t, hits, tc.want)
			wantAmongFirst(t, book.Search(tc.text, 10), tc.want)
		})
	}
}
