package catalogue_test

import (
	"context"
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"github.com/unblock-lsp/unblock/analysis"
	"github.com/unblock-lsp/unblock/knowledge/catalogue"
)

// TestChainsInPrograms follows what people write, from the import to the
// blocking call, through the engine: a row that nobody reaches is of no use.
// The last line of each blocks, by the named symbol; those before do not.
func TestChainsInPrograms(t *testing.T) {
	for _, tt := range []struct{ imports, body, code, symbol string }{
		{"import docker", "docker.from_env().containers.run('alpine')", "blocking-socket", "docker.models.containers.ContainerCollection.run"},
		{"import docker", "c = docker.DockerClient(base_url='unix://x')\nc.containers.get('x').logs()", "", "logs"},
		{"import docker", "c = docker.from_env()\nbox = c.containers.get('x')", "", "get"},
		{"import docker", "docker.from_env().images.pull('alpine')", "", "pull"},
		{"from kubernetes import client, config", "v1 = client.CoreV1Api()\nv1.list_namespaced_pod('default')", "blocking-http", "list_namespaced_pod"},
		{"from kubernetes import config", "config.load_kube_config()", "", "load_kube_config"},
		{"from kubernetes import client", "client.BatchV1Api().create_namespaced_job('default', {})", "blocking-http", "create_namespaced_job"},
		{"import paramiko", "ssh = paramiko.SSHClient()\nssh.connect('host')", "blocking-socket", "paramiko.SSHClient.connect"},
		{"import paramiko", "def make() -> paramiko.SSHClient: ...\nsftp = make().open_sftp()", "", "open_sftp"},
		{"import paramiko", "def make() -> paramiko.SFTPClient: ...\nmake().get('a', 'b')", "", "paramiko.SFTPClient.get"},
		{"from fabric import Connection", "Connection('host').run('uname')", "", "run"},
		{"from github import Github", "Github('t').get_repo('a/b')", "", "get_repo"},
		{"import github", "def repo() -> github.Repository.Repository: ...\nrepo().create_issue('x')", "", "create_issue"},
		{"from slack_sdk import WebClient", "WebClient(token='t').chat_postMessage(channel='c')", "", "chat_postMessage"},
		{"from slack_sdk.webhook import WebhookClient", "WebhookClient('u').send(text='x')", "", "send"},
		{"import stripe", "stripe.Customer.create(name='x')", "", "create"},
		{"from twilio.rest import Client", "Client('a', 'b').messages.create(to='x')", "", "create"},
		{"import sendgrid", "sendgrid.SendGridAPIClient('k').send(None)", "", "send"},
		{"import tweepy", "tweepy.Client('b').create_tweet(text='x')", "", "create_tweet"},
		{"import boto3", "boto3.client('s3').get_object(Bucket='b', Key='k')", "blocking-cloud", "get_object"},
		{"import boto3", "boto3.resource('s3').Bucket('b').upload_file('a', 'b')", "blocking-cloud", "upload_file"},
		{"import boto3", "boto3.Session(profile_name='p').client('sqs').receive_message(QueueUrl='q')", "blocking-cloud", "receive_message"},
		{"from google.cloud import storage", "storage.Client().bucket('b').blob('x').upload_from_filename('f')", "blocking-cloud", "upload_from_filename"},
		{"from google.cloud import bigquery", "job = bigquery.Client().query('SELECT 1')", "", "query"},
		{"from google.cloud import pubsub_v1", "pubsub_v1.PublisherClient().publish('t', b'x').result()", "", "result"},
		{"from google.cloud import firestore", "firestore.Client().collection('c').document('d').get()", "", "get"},
		{"from azure.storage.blob import BlobServiceClient", "BlobServiceClient('u').get_blob_client('c', 'b').upload_blob(b'x')", "blocking-cloud", "upload_blob"},
		{"from azure.identity import DefaultAzureCredential", "DefaultAzureCredential().get_token('s')", "", "get_token"},
		{"from openai import OpenAI", "OpenAI().chat.completions.create(model='m', messages=[])", "", "create"},
		{"from anthropic import Anthropic", "Anthropic().messages.create(model='m', max_tokens=1, messages=[])", "", "create"},
		{"from pymongo import MongoClient", "MongoClient().shop.orders.find_one({})", "blocking-database", "find_one"},
		{"from pymongo import MongoClient", "db = MongoClient()['shop']\ndb['orders'].insert_one({})", "blocking-database", "insert_one"},
		{"from sqlalchemy import create_engine", "engine = create_engine('x')\nwith engine.connect() as connection:\n    connection.execute('SELECT 1')", "blocking-database", "execute"},
		{"from sqlalchemy.orm import sessionmaker", "Session = sessionmaker()\ns = Session()\ns.query(int).first()", "blocking-database", "first"},
		{"import redis", "r = redis.from_url('redis://x')\nr.get('k')", "blocking-database", "get"},
		{"import redis", "pipe = redis.Redis().pipeline()\npipe.set('a', 1)\npipe.execute()", "blocking-database", "execute"},
		{"from elasticsearch import Elasticsearch", "Elasticsearch('u').indices.create(index='i')", "", "create"},
		{"from kafka import KafkaProducer", "def p() -> KafkaProducer: ...\np().flush()", "", "flush"},
		{"import pika", "def connect() -> pika.BlockingConnection: ...\nchannel = connect().channel()", "", "channel"},
		{"from celery import Celery", "app = Celery()\napp.send_task('t').get()", "", "get"},
		{"import git", "git.Repo('.').remotes.origin.pull()", "", "pull"},
		{"import git", "git.Repo.clone_from('u', 'd')", "", "clone_from"},
		{"import pygit2", "pygit2.clone_repository('u', 'd')", "", "clone_repository"},
		{"import pandas as pd", "pd.read_csv('a')", "", "read_csv"},
		{"import pandas as pd", "def f() -> pd.DataFrame: ...\nf().to_parquet('x')", "", "to_parquet"},
		{"from PIL import Image", "def f() -> Image.Image: ...\nf().save('x')", "", "save"},
		{"import snowflake.connector", "def c() -> snowflake.connector.SnowflakeConnection: ...\nc().cursor().execute('x')", "", "execute"},
		{"import psycopg2", "def c() -> psycopg2.extensions.connection: ...\nc().cursor().execute('x')", "", "execute"},
		{"import pymysql", "def c() -> pymysql.Connection: ...\nc().cursor().execute('x')", "", "execute"},
		{"from huggingface_hub import HfApi", "HfApi().upload_file(path_or_fileobj='a', path_in_repo='b', repo_id='c')", "", "upload_file"},
		{"from qdrant_client import QdrantClient", "QdrantClient('u').query_points('c', [1.0])", "", "query_points"},
		{"import serial", "def p() -> serial.Serial: ...\np().readline()", "", "readline"},
		{"import importlib.util", "spec = importlib.util.spec_from_file_location('m', 'm.py')\nmodule = importlib.util.module_from_spec(spec)\nspec.loader.exec_module(module)", "blocking-import", "exec_module"},
		{"from importlib.machinery import SourceFileLoader", "SourceFileLoader('m', 'm.py').load_module()", "blocking-import", "load_module"},
		{"import boto3", "b = boto3.resource('s3')\nb.Bucket('b').objects.all().delete()", "", "delete"},
		{"import boto3", "r = boto3.resource('s3')\nkeys = [o.key for o in r.Bucket('b').objects.filter(Prefix='p')]", "", "__iter__"},
		{"import boto3", "r = boto3.resource('s3')\nkeys = list(r.Bucket('b').objects.all())", "", "__iter__"},
		{"import git", "for remote in git.Repo('.').remotes:\n    remote.fetch()", "", "fetch"},
		{"import importlib", "importlib.import_module('json')", "blocking-import", "importlib.import_module"},
		{"import importlib", "importlib.reload(importlib)", "blocking-import", "importlib.reload"},
		{"import smtplib", "smtp = smtplib.SMTP()\nsmtp.send_message(None)", "blocking-socket", "send_message"},
		{"import ftplib", "ftplib.FTP().nlst()", "blocking-socket", "nlst"},
		{"import mistune", "render = mistune.create_markdown()\nrender('# x')", "cpu-bound", "mistune.Markdown"},
		{"from markdown_it import MarkdownIt", "MarkdownIt().enable('table').render('# x')", "cpu-bound", "render"},
		{"from influxdb import DataFrameClient", "DataFrameClient().query('x')", "blocking-database", "query"},
		{"import xmlrpc.client", "xmlrpc.client.ServerProxy('u').system.listMethods()", "", "listMethods"},
		{"import http.client", "c = http.client.HTTPConnection('h')\nc.request('GET', '/')", "blocking-http", "request"},
	} {
		name := strings.ReplaceAll(tt.body[strings.LastIndexByte(tt.body, '\n')+1:], "/", "|")
		t.Run(name, func(t *testing.T) {
			src := tt.imports + "\n\n\nasync def handler():\n"
			for line := range strings.SplitSeq(tt.body, "\n") {
				src += "    " + line + "\n"
			}
			found := findingsIn(t, src)
			last := strings.Count(src, "\n")
			ok := false
			for _, f := range found {
				var line int
				var code, symbol string
				_, _ = fmt.Sscan(f, &line, &code, &symbol)
				ok = ok || line == last && strings.Contains(symbol, tt.symbol) && (tt.code == "" || tt.code == code)
			}
			if !ok {
				t.Errorf("findings %q in\n%s", found, src)
			}
		})
	}
}

// TestTimeoutsThatAreGiven holds that nobody says "no default timeout" of a call
// that has one.
func TestTimeoutsThatAreGiven(t *testing.T) {
	src := "import requests\nfrom urllib.request import urlopen\n\n\nasync def handler(limit, **options):\n" +
		"    requests.get('u')\n    requests.get('u', timeout=None)\n    urlopen('u')\n" +
		"    requests.get('u', timeout=3)\n    requests.Session().post('u', timeout=limit)\n    urlopen('u', None, 3)\n"
	engine := analysis.New(catalogue.Default(), oneFile(src))
	report, err := engine.Snapshot().Report(context.Background(), "/p/main.py")
	if err != nil || len(report.Findings) != 6 {
		t.Fatalf("%v, findings %v", err, report.Findings)
	}
	for i, f := range report.Findings {
		if says, want := strings.Contains(f.Message, "no default timeout"), i < 3; says != want {
			t.Errorf("finding %d: %s", i+1, f.Message)
		}
	}
}

// findingsIn are the findings in a module: line, code and symbol.
func findingsIn(t *testing.T, src string) []string {
	t.Helper()
	engine := analysis.New(catalogue.Default(), oneFile(src))
	engine.SetRoots([]string{"/p"})
	report, err := engine.Snapshot().Report(context.Background(), "/p/main.py")
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, f := range report.Findings {
		found = append(found, fmt.Sprintf("%d %s %s", strings.Count(src[:f.Span.Start], "\n")+1, f.Code, f.Symbol))
	}
	return found
}

// oneFile is a file system with /p/main.py alone.
type oneFile string

func (f oneFile) ReadFile(name string) ([]byte, error) {
	if f.IsFile(name) {
		return []byte(f), nil
	}
	return nil, fs.ErrNotExist
}

func (oneFile) IsFile(name string) bool { return name == "/p/main.py" }

func (oneFile) IsDir(name string) bool { return name == "/p" }
